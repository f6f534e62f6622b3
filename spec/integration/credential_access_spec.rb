# frozen_string_literal: true

require_relative "../support/sample_files"
require_relative "../support/verifying"

# Who reaches what somebody sent to be verified: kinds of people × what they ask for, with addresses that they were
# never given, and again after the right to it was lost.
RSpec.describe "Access to what people send to be verified", type: :request do
  include Verifying

  fab!(:member) { Verifying.person }
  fab!(:other_applicant) { Verifying.person }

  people = %i[
    anonymous
    member
    other_applicant
    applicant
    verifier_elsewhere
    verifier
    named_verifier
    site_moderator
    admin
  ]

  let(:picture) { SampleFiles.png }
  let(:words) { /#{Verifying::NUMBER}|#{Verifying::NAME}|Vintrugal/ }
  let(:named_verifier) { Verifying.person.tap { |user| verifiers.add(user) } }
  let(:verifiers) { Fabricate(:group) }
  let!(:application) { apply(documents: 0) }
  let!(:elsewhere) do
    apply(user: other_applicant, specialties: [other_specialty], number: nil, documents: 0)
  end
  # What the others sent says something else.
  before { elsewhere.update!(name: "Somebody else", words: nil) }

  let!(:document) { store(application) }

  before { SiteSetting.medical_communities_verifier_groups = verifiers.id.to_s }

  def store(of)
    MedicalCommunities::CredentialDocument.create!(
      user: of.applicant,
      application: of,
      bytes: picture,
      format: "png",
    )
  end

  def as(who)
    user = who == :anonymous ? nil : public_send(who)
    user ? sign_in(user) : integration_session.reset!
  end

  def answer
    response.status
  end

  def read
    get "/communities/documents/#{document.uuid}.json"
    answer
  end

  def look
    get "/communities/documents/#{document.uuid}/view.json"
    answer
  end

  def take_away
    delete "/communities/documents/#{document.uuid}.json"
    answer
  end

  def open
    post "/communities/applications/#{application.id}/opening.json",
         params: {
           medical_reason: "A colleague wrote to me.",
         }
    answer
  end

  def list
    get "/review.json", params: { type: "ReviewableMedicalCredentialApplication" }
    return answer if answer != 200
    if response.parsed_body["reviewables"].any? { |one| one["id"] == application.reviewable.id }
      200
    else
      404
    end
  end

  def show
    get "/review/#{application.reviewable.id}.json"
    answer
  end

  def decide
    put "/review/#{application.reviewable.id}/perform/medical_turn_down.json",
        params: {
          version: 0,
          medical_reason: "other",
        }
    expect(application.reload.decision.nil?).to eq(answer != 200)
    answer
  end

  def claim
    put "/review/#{application.reviewable.id}/perform/medical_claim.json", params: { version: 0 }
    expect(application.reload.claimed_by.nil?).to eq(answer != 200)
    answer
  end

  def withdraw
    post "/communities/applications/#{application.id}/withdrawal.json"
    answer
  end

  def export
    get "/admin/plugins/discourse-medical-communities/verification/record/export"
    answer
  end

  # Who never sees a review queue.
  outside = %i[anonymous member other_applicant applicant].to_h { |who| [who, 403] }
  # Who reads number, name and words in the queue; administrators after an opening.
  readers = %i[verifier named_verifier]

  # Everybody who is not named gets the last number.
  {
    read: [{ applicant: 200, verifier: 200, named_verifier: 200, admin: 403, anonymous: 403 }, 404],
    look: [{ applicant: 200, verifier: 200, named_verifier: 200, admin: 200, anonymous: 403 }, 404],
    take_away: [{ applicant: 200, anonymous: 403 }, 404],
    open: [{ verifier: 200, named_verifier: 200, admin: 200, anonymous: 403 }, 404],
    withdraw: [{ applicant: 200, anonymous: 403 }, 404],
    export: [{ admin: 200 }, 404],
    list: [{ verifier: 200, named_verifier: 200, admin: 200, **outside }, 404],
    show: [{ verifier: 200, named_verifier: 200, admin: 200, **outside }, 404],
    decide: [{ verifier: 200, named_verifier: 200, admin: 422, **outside }, 404],
    claim: [{ verifier: 200, named_verifier: 200, admin: 422, **outside }, 404],
  }.each do |ask, (expected, otherwise)|
    people.each do |who|
      status = expected.fetch(who, otherwise)

      it "answers #{status} when #{who} asks to #{ask.to_s.tr("_", " ")}" do
        as(who)
        expect(public_send(ask)).to eq(status)
        shown = %i[list show].include?(ask) && readers.include?(who)
        expect(response.body.b.match?(words)).to eq(shown)
        expect(response.body.b).not_to include("IHDR") if status != 200
        kept = MedicalCommunities::CredentialDocument.exists?(document.id)
        expect(kept).to eq(%i[take_away withdraw].exclude?(ask) || status != 200)
      end
    end
  end

  it "makes nothing of an opening by who verifies anyway" do
    as(:verifier)
    open

    expect(MedicalCommunities::Opening.count).to eq(0)
  end

  it "gives nobody a document that was not applied with, but who sent it" do
    document.update!(application: nil)

    people.each do |who|
      as(who)
      allowed = who == :applicant
      expect([who, read]).to eq([who, allowed ? 200 : who == :anonymous ? 403 : 404])
    end
  end

  it "answers guessed addresses like those of nothing" do
    guesses = [
      SecureRandom.uuid,
      document.uuid.upcase,
      document.uuid.tr("-", "0"),
      document.id,
      "#{document.uuid}%20",
      "%2e%2e/#{document.uuid}",
    ]
    as(:verifier)

    guesses.each do |guess|
      get "/communities/documents/#{guess}.json"
      expect([guess, answer]).to eq([guess, 404])
      delete "/communities/documents/#{guess}.json"
      expect([guess, answer]).to eq([guess, 404])
    end
  end

  describe "after a right was lost" do
    it "is closed to who no longer moderates the community" do
      as(:verifier)
      expect(read).to eq(200)
      community.moderator_group.remove(verifier)

      expect([read, look, open]).to eq([404, 404, 404])
    end

    it "is closed to who left the group of verifiers, and when moderators do not verify any more" do
      as(:named_verifier)
      expect(read).to eq(200)
      verifiers.remove(named_verifier)
      expect(read).to eq(404)

      as(:verifier)
      SiteSetting.medical_communities_moderators_verify = false
      expect(read).to eq(404)
    end

    it "is closed when the specialty of the application is another one" do
      as(:verifier)
      expect(read).to eq(200)
      application.update!(specialties: [other_specialty])

      expect(read).to eq(404)
    end

    it "is closed to an administrator who is none any more, in the hour of an opening" do
      as(:admin)
      open
      expect(read).to eq(200)
      admin.revoke_admin!

      expect(read).to eq(404)
    end

    it "shows an administrator number, name and words for the hour of an opening" do
      as(:admin)
      open
      show
      expect(response.body).to match(words)

      freeze_time(61.minutes.from_now)
      show
      expect(response.body).not_to match(words)
    end

    it "cannot be decided any more, by who loses the right while the page is open" do
      as(:verifier)
      show
      community.moderator_group.remove(verifier)

      expect([list, show, decide, claim]).to eq([403, 403, 403, 403])
    end

    it "does not open to an administrator because another one gave a reason, or for another application" do
      as(:admin)
      open
      other = Fabricate(:admin)
      sign_in(other)
      expect(read).to eq(403)

      as(:admin)
      get "/communities/documents/#{store(elsewhere).uuid}.json"
      expect(answer).to eq(403)
    end

    it "is closed to somebody who verifies, for their own request" do
      own = apply(user: verifier, documents: 0)
      sign_in(second_verifier)
      get "/communities/documents/#{store(own).uuid}.json"
      expect(answer).to eq(200)

      as(:verifier)
      post "/communities/applications/#{own.id}/opening.json",
           params: {
             medical_reason: "It is mine.",
           }
      expect(answer).to eq(404)
    end

    it "is gone for everybody once it was destroyed, also with an answer kept from before" do
      as(:verifier)
      read
      seen = response.headers["ETag"]
      MedicalCommunities::CredentialDocument.delete_all

      get "/communities/documents/#{document.uuid}.json", headers: { "If-None-Match" => seen.to_s }
      expect(answer).to eq(404)
    end

    it "is closed to who is suspended" do
      as(:verifier)
      expect(read).to eq(200)
      UserSuspender.new(
        verifier,
        suspended_till: 1.day.from_now,
        reason: "for the spec",
        by_user: admin,
      ).suspend

      expect(read).to eq(403)
    end
  end

  it "is closed with the plugin off" do
    SiteSetting.medical_communities_enabled = false

    %i[applicant verifier admin].each do |who|
      as(who)
      expect([who, read, open]).to eq([who, 404, 404])
    end
  end
end
