# frozen_string_literal: true

RSpec.describe MedicalCommunities::CommunityRequestsController do
  fab!(:admin)
  fab!(:author) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:first) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:second) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:specialty) do
    MedicalCommunities::Specialty.create!(key: "test-wounds", names: { "en" => "Wound care" })
  end

  before do
    SiteSetting.medical_communities_enabled = true
    RateLimiter.disable
  end

  def request_record
    MedicalCommunities::CommunityRequest.last
  end

  def reviewable
    ReviewableMedicalCommunityRequest.find_by(target: request_record)
  end

  def ask(by: author, **rest)
    sign_in(by)
    post "/communities/wanted.json",
         params: {
           name: "Wound care",
           reasons: "We dress wounds in five hospitals.",
           specialty_id: specialty.id,
           country: "ua",
           language: "uk",
           **rest,
         }
  end

  def sign(by)
    sign_in(by)
    post "/communities/wanted/#{request_record.id}/signature.json"
  end

  def list(as:)
    sign_in(as)
    get "/communities/wanted.json"
    response.parsed_body["requests"]
  end

  def decide(action, by: admin, **args)
    reviewable.perform(by, action, args)
  end

  it "collects signatures, then lies before administrators, and before nobody else" do
    ask
    expect(list(as: author).first).to include("state" => "signing", "signatures_missing" => 2)

    2.times { sign(first) }
    expect(reviewable).to eq(nil)
    sign(second)

    expect(reviewable).to be_pending
    expect(list(as: author).first).to include("state" => "waiting", "signatures" => 2)
    seen =
      [admin, Fabricate(:moderator), author].map do |user|
        Reviewable.viewable_by(user).exists?(id: reviewable.id)
      end
    expect(seen).to eq([true, false, false])
  end

  it "needs no signature where the forum wants none" do
    SiteSetting.medical_communities_co_signers = 0
    ask

    expect(reviewable).to be_pending
  end

  it "keeps reasons sealed, and shows them to those who may sign" do
    ask
    expect(request_record.sealed_reasons).not_to include("hospitals")
    expect(list(as: first).first).to include(
      "reasons" => "We dress wounds in five hospitals.",
      "specialty" => "Wound care",
      "country" => "UA",
      "is_signed" => false,
    )
  end

  it "says beside each field what it cannot take, and makes nothing" do
    {
      { name: "ab" } => %w[name],
      { name: "x" * 101 } => %w[name],
      { reasons: " " } => %w[reasons],
      { reasons: "x" * 2001 } => %w[reasons],
      { country: "Ukraine" } => %w[country],
      { language: "xx" } => %w[language],
      { specialty_id: -1 } => %w[specialty_id],
      { name: ["a"], reasons: { a: 1 } } => %w[name reasons],
    }.each do |wrong, fields|
      ask(**wrong)
      expect([response.status, response.parsed_body["fields"].keys]).to eq([422, fields])
    end
    expect(MedicalCommunities::CommunityRequest.count).to eq(0)
  end

  it "takes one request of a person at a time" do
    2.times { ask }
    expect([response.status, MedicalCommunities::CommunityRequest.count]).to eq([422, 1])

    post "/communities/wanted/#{request_record.id}/withdraw.json"
    ask(name: "Burns")
    expect(response.status).to eq(200)
    expect(list(as: author).map { |one| one["state"] }).to eq(%w[signing withdrawn])
  end

  it "is not signed by its author, nor once it is withdrawn" do
    ask
    sign(author)
    expect(response.status).to eq(422)
    post "/communities/wanted/#{request_record.id}/withdraw.json"
    sign(first)
    expect([response.status, request_record.co_signatures.count]).to eq([422, 0])
  end

  it "is withdrawn by its author alone, also from the review queue" do
    ask
    [first, second].each { |user| sign(user) }
    post "/communities/wanted/#{request_record.id}/withdraw.json"
    expect([response.status, reviewable.reload]).to match([404, be_pending])

    sign_in(author)
    post "/communities/wanted/#{request_record.id}/withdraw.json"
    expect([response.status, reviewable.reload]).to match([200, be_ignored])
  end

  describe "deciding" do
    before do
      ask
      [first, second].each { |user| sign(user) }
    end

    it "accepts, and tells the author" do
      expect { decide(:medical_community_approve) }.to change {
        Topic.private_messages_for_user(author).count
      }.by(1)
      expect(reviewable.reload).to be_approved
      expect(list(as: author).first["state"]).to eq("approved")
    end

    it "declines with a note that only its author and administrators read" do
      decide(:medical_community_decline, medical_note: "There is one for surgery.")

      expect(list(as: author).first).to include(
        "state" => "declined",
        "note" => "There is one for surgery.",
      )
      expect(list(as: first)).to eq([])
      expect(Post.last.raw).not_to include("surgery")
    end

    it "does not decline without a word" do
      result = decide(:medical_community_decline, medical_note: " ")

      expect(result.errors.full_messages).to eq(["Please write why, at most 2,000 characters."])
      expect(request_record.reload).to be_waiting
    end

    it "is for administrators" do
      expect { decide(:medical_community_approve, by: Fabricate(:moderator)) }.to raise_error(
        Reviewable::InvalidAction,
      )
    end

    it "shows core's queue the request" do
      sign_in(admin)
      get "/review.json", params: { type: "ReviewableMedicalCommunityRequest" }
      listed = response.parsed_body["reviewables"].first
      get "/review/#{reviewable.id}.json"
      alone = response.parsed_body["reviewable"]

      [listed, alone].each do |shown|
        expect(shown["medical_community_request"]).to include(
          "name" => "Wound care",
          "signatures" => 2,
        )
      end
    end
  end

  describe "when accounts go" do
    before do
      ask
      [first, second].each { |user| sign(user) }
    end

    it "leaves nothing of a deleted account, and the queue still opens" do
      UserDestroyer.new(admin).destroy(author)
      sign_in(admin)
      get "/review.json"

      expect(response.status).to eq(200)
      expect(MedicalCommunities::CommunityRequest.count).to eq(0)
      expect(MedicalCommunities::CoSignature.count).to eq(0)
    end

    it "takes back what an anonymised account asked for" do
      UserAnonymizer.make_anonymous(author, admin)

      expect(request_record.reload).to have_attributes(sealed_reasons: nil, state: "withdrawn")
      expect(reviewable.reload).to be_ignored
    end

    it "goes over to the account that it is merged into, which does not sign for itself" do
      UserMerger.new(author, first, admin).merge!
      UserMerger.new(second, first, admin).merge!

      expect(request_record.reload.user_id).to eq(first.id)
      expect(request_record.co_signatures.pluck(:user_id)).to eq([])
    end
  end

  it "wants a log-in" do
    get "/communities/wanted.json"
    expect(response.status).to eq(403)
  end

  it "asks the database as often for many requests as for one" do
    count = ->(number) do
      Fabricate
        .times(number, :user)
        .each do |user|
          MedicalCommunities::CommunityRequest
            .create!(
              author: user,
              name: "Some community",
              reasons: "Because.",
              specialty: specialty,
            )
            .co_signatures
            .create!(user: first)
        end
      sign_in(second)
      track_sql_queries { get "/communities/wanted.json" }.size
    end
    count.call(1)
    expect(count.call(9)).to be <= count.call(1)
  end
end
