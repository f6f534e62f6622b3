# frozen_string_literal: true

require_relative "../../support/verifying"

RSpec.describe "Verification requests", type: :request do
  include Verifying

  before { sign_in(applicant) }

  def given(**changes)
    {
      role: "physician",
      country: "PL",
      scheme: "pl-pwz",
      medical_number: {
        number: "542 57 40",
      },
      medical_name: Verifying::NAME,
      words: Verifying::WORDS,
      specialty_ids: [specialty.id],
      **changes,
    }
  end

  def send_request(**changes)
    post "/communities/applications.json", params: given(**changes), as: :json
  end

  def said
    response.parsed_body["errors"]
  end

  def fields
    response.parsed_body["fields"]
  end

  def applications
    MedicalCommunities::CredentialApplication.where(user_id: applicant.id).order(:id)
  end

  def document(of: applicant)
    MedicalCommunities::CredentialDocument.create!(
      user: of,
      uuid: SecureRandom.uuid,
      format: "png",
      size: 10,
      key_id: "0" * 16,
      iv: "0",
      tag: "0",
      content: "0",
    )
  end

  def page_data
    get "/communities/verification.json"
    response.parsed_body
  end

  def decide(outcome, **rest)
    applications.last.close(outcome, by: verifier, **rest)
  end

  describe "sending one" do
    it "keeps what was said sealed, and tells its verifiers" do
      send_request
      expect(response.status).to eq(200)

      application = applications.last
      expect(application).to have_attributes(
        scheme: "pl-pwz",
        number: "542 57 40",
        number_last: "5740",
        number_fits: true,
        number_digest: MedicalCommunities::Schemes.digest("pl-pwz", "5425740"),
        name: Verifying::NAME,
        words: Verifying::WORDS,
        specialties: [specialty],
        pseudonymous: false,
      )
      rows = DB.query_hash("SELECT * FROM medical_credential_applications").to_s
      expect(rows).not_to match(/5425740|542 57 40|Zorbelina|Vintrugal/)
      expect(application.reviewable).to be_pending
      expect(MedicalCommunities::LedgerEntry.last).to have_attributes(
        event: "applied",
        actor_id: applicant.id,
        application_id: application.id,
        facts: {
        },
      )
    end

    it "says beside the field that a check digit does not fit, and keeps nothing" do
      send_request(medical_number: { number: "5425741" })

      expect(response.status).to eq(422)
      expect(fields.keys).to eq(["medical_number"])
      expect(applications).to be_empty
    end

    it "takes a number of a form that nobody can check, as one to look at" do
      send_request(country: "GB", scheme: "gb-gmc", medical_number: { number: "12345" })
      expect(response.status).to eq(200)
      expect(applications.last.number_fits).to eq(false)
    end

    it "asks for the other fields of a kind of number, and keeps them with it" do
      india =
        MedicalCommunities::Schemes
          .for(country: "IN", role: "physician")
          .find { |one| one.fields.any? }
      example = india.description.examples.first
      send_request(country: "IN", scheme: india.key, medical_number: { number: example["number"] })
      expect(fields.keys.first).to start_with("medical_number.")

      send_request(country: "IN", scheme: india.key, medical_number: example)
      expect(response.status).to eq(200)
      typed = applications.last.number
      expect(typed.split("|").size).to eq(1 + india.fields.size)
      expect(india.check(typed).normalised).to eq(india.check(example).normalised)
    end

    it "needs no number where no register is known: a document will do" do
      send_request(country: "ZW", scheme: nil, medical_number: nil)
      expect(said.first).to start_with("There is nothing to look at yet")

      sent = document
      send_request(country: "ZW", scheme: nil, medical_number: nil, document_uuids: [sent.uuid])
      expect(response.status).to eq(200)
      expect(sent.reload.application_id).to eq(applications.last.id)
    end

    it "takes the word of an institution for something to look at" do
      MedicalCommunities::InstitutionProof.create!(
        user: applicant,
        domain: "a.example",
        expires_at: Time.zone.now,
        confirmed_at: Time.zone.now,
      )
      send_request(scheme: nil)
      expect(response.status).to eq(200)
    end

    it "says beside each field what is missing or too much" do
      post "/communities/applications.json", params: {}, as: :json
      expect(fields.keys).to contain_exactly("role", "country", "medical_name", "specialty_ids")

      send_request(
        medical_name: "x" * 201,
        words: "x" * 2001,
        specialty_ids: (1..6).to_a,
        document_uuids: 7.times.map { SecureRandom.uuid },
        medical_profile: {
          year_began: "long ago",
        },
      )
      expect(fields.keys).to contain_exactly(
        "medical_name",
        "words",
        "specialty_ids",
        "document_uuids",
        "year_began",
      )
    end

    it "takes any shape without a failure of the server" do
      [
        { medical_number: ["x"] },
        { medical_number: { number: { a: "b" } } },
        { medical_number: { number: "\0" } },
        { medical_name: "a\0b" },
        { scheme: "\0" },
        { scheme: { a: 1 } },
        { country: "\0\0" },
        { specialty_ids: "x" },
        { specialty_ids: [10**20] },
        { document_uuids: ["\0", "1"] },
        { renews_id: 10**20 },
        { medical_profile: "x" },
        { medical_profile: { position: "\0" } },
      ].each do |odd|
        send_request(**odd)
        expect([200, 400, 422]).to include(response.status), "#{odd}: #{response.status}"
        applications.each { |one| one.close("settled", by: admin) }
        applications.delete_all
      end
    end

    it "counts one, however often and from wherever it is sent" do
      send_request
      send_request
      expect([response.status, said]).to eq(
        [422, ["Your verification request is already with the verifiers."]],
      )
      expect(applications.count).to eq(1)
      expect {
        MedicalCommunities::CredentialApplication.create!(
          applicant: applicant,
          role: "nurse",
          country: "PL",
        )
      }.to raise_error(ActiveRecord::RecordNotUnique)
    end

    it "ends in one, when a second request comes in while the first is being checked" do
      sent = document
      known = [MedicalCommunities::Schemes.find("pl-pwz")]
      MedicalCommunities::Schemes.stubs(:for).with { apply(documents: 0) }.returns(known)
      send_request(document_uuids: [sent.uuid])

      expect(said).to eq(["Your verification request is already with the verifiers."])
      expect([applications.count, sent.reload.application_id]).to eq([1, nil])
      expect(MedicalCommunities::LedgerEntry.where(event: "applied")).to be_empty
    end

    it "is for main accounts, not for those of anonymous posts" do
      SiteSetting.allow_anonymous_mode = true
      AnonymousUser.create!(user: applicant, master_user: Fabricate(:user), active: true)
      send_request
      expect(said.first).to start_with("People are verified with their main account.")
    end

    it "sends nothing when a document is destroyed just then" do
      sent = document
      MedicalCommunities::Schemes.stubs(:digest).with { sent.destroy }.returns("0" * 64)
      send_request(document_uuids: [sent.uuid])

      expect(response.status).to eq(422)
      expect(said.first).to be_present
      expect([applications.count, ReviewableMedicalCredentialApplication.count]).to eq([0, 0])
    end

    it "refuses specialties, kinds of numbers, credentials and documents that are not there or not theirs" do
      other = Fabricate(:user)
      foreign = verify(other)
      {
        { specialty_ids: [0] } => "A specialty that you chose",
        { scheme: "gb-gmc" } => "This kind of number belongs to another country",
        { scheme: "no-such" } => "This kind of number belongs to another country",
        { renews_id: foreign.id } => "This credential cannot be renewed.",
        { document_uuids: [document(of: other).uuid] } => "A document is no longer here.",
        { document_uuids: [SecureRandom.uuid] } => "A document is no longer here.",
      }.each do |change, sentence|
        send_request(**change)
        expect(said.first).to start_with(sentence)
      end
      expect(applications).to be_empty
    end

    it "takes no document of another application but the one that it answers" do
      sent = document
      send_request(document_uuids: [sent.uuid])
      decide("granted")
      send_request(document_uuids: [sent.uuid])
      expect(said.first).to start_with("A document is no longer here.")
    end

    it "hides names only where administrators allow it" do
      send_request(pseudonymous: true)
      expect(applications.last.pseudonymous).to eq(false)

      applications.last.close("settled", by: admin)
      SiteSetting.medical_communities_pseudonymous = true
      send_request(pseudonymous: true)
      expect(applications.last.pseudonymous).to eq(true)
    end

    it "has a limit" do
      RateLimiter.enable
      20.times do
        RateLimiter.new(applicant, "medical-credential-application", 20, 1.day).performed!
      end
      send_request
      expect(response.status).to eq(429)
    end

    it "is for members, while the plugin is on" do
      reset!
      send_request
      expect(response.status).to eq(403)

      sign_in(applicant)
      SiteSetting.medical_communities_enabled = false
      send_request
      expect(response.status).to eq(404)
    end
  end

  describe "sending one again" do
    let(:sent) { document }

    before { send_request(document_uuids: [sent.uuid]) }

    it "begins with what was typed, and takes the documents that are still there along" do
      decide("more", reason: "unreadable", note: "The stamp, please.")

      expect(page_data["beginning"]).to include(
        "role" => "physician",
        "country" => "PL",
        "scheme" => "pl-pwz",
        "name" => Verifying::NAME,
        "words" => Verifying::WORDS,
        "specialty_ids" => [specialty.id],
        "documents" => [{ "uuid" => sent.uuid, "format" => "png", "size" => 10 }],
      )
      expect(page_data["applications"].first).to include(
        "state" => "more",
        "reason" => "The document cannot be read",
        "note" => "The stamp, please.",
      )

      more = document
      send_request(document_uuids: [sent.uuid, more.uuid])
      expect(applications.last.former).to eq(applications.first)
      expect(applications.last.documents.pluck(:uuid)).to eq([sent.uuid, more.uuid])
    end

    it "begins anew after a withdrawal" do
      post "/communities/applications/#{applications.last.id}/withdrawal.json"
      expect(page_data["beginning"]).to eq({})

      send_request
      expect(applications.last.former).to be_nil
    end
  end

  describe "withdrawing one" do
    let(:sent) { document }

    before { send_request(document_uuids: [sent.uuid]) }

    def withdraw(id = applications.last.id)
      post "/communities/applications/#{id}/withdrawal.json"
    end

    it "deletes at once what was sent" do
      withdraw
      expect(response.status).to eq(200)

      application = applications.last
      expect(application.state).to eq("withdrawn")
      expect(
        application
          .attributes
          .slice(
            *%w[sealed_number sealed_name sealed_words sealed_profile number_digest number_last],
          )
          .values,
      ).to all(be_nil)
      expect(MedicalCommunities::CredentialDocument.exists?(uuid: sent.uuid)).to eq(false)
      expect(application.reviewable).not_to be_pending
      expect(MedicalCommunities::LedgerEntry.last.event).to eq("withdrawn")
    end

    it "is of one's own, before it is decided" do
      sign_in(admin)
      withdraw
      expect(response.status).to eq(404)

      sign_in(applicant)
      withdraw(0)
      expect(response.status).to eq(404)

      decide("granted")
      withdraw
      expect(said).to eq(["This verification request is already decided."])
      expect(MedicalCommunities::CredentialDocument.exists?(uuid: sent.uuid)).to eq(true)
    end
  end

  describe "deleting a credential" do
    it "takes along what is kept of its application" do
      sent = document
      send_request(document_uuids: [sent.uuid])
      credential = verify(applicant, application_id: applications.last.id, number_last: "5740")
      credential.checks.create!(means: "document", checked_on: Time.zone.today)
      decide("granted", credential: credential)

      delete "/communities/credentials/#{credential.id}.json"
      expect(response.status).to eq(200)
      expect(MedicalCommunities::Credential.exists?(credential.id)).to eq(false)
      expect(MedicalCommunities::CredentialCheck.count).to eq(0)
      expect(applications.last.attributes.values_at("number_digest", "sealed_name")).to eq(
        [nil, nil],
      )
      expect(MedicalCommunities::CredentialDocument.exists?(uuid: sent.uuid)).to eq(false)
      expect(MedicalCommunities::LedgerEntry.last).to have_attributes(
        event: "deleted",
        credential_id: credential.id,
      )
    end

    it "is for whose it is" do
      credential = verify(Fabricate(:user))
      delete "/communities/credentials/#{credential.id}.json"
      expect(response.status).to eq(404)
      expect(MedicalCommunities::Credential.exists?(credential.id)).to eq(true)
    end
  end

  describe "the professional profile" do
    def save(**profile)
      put "/communities/profile.json", params: { medical_profile: profile }, as: :json
    end

    def profile
      MedicalCommunities::ProfessionalProfile.find_by(user: applicant)
    end

    it "is changed at will before anything is verified" do
      save(position: " Consultant ", year_began: "2009")
      expect(profile).to have_attributes(position: "Consultant", year_began: 2009)

      save(year_began: "1850")
      expect(fields.keys).to eq(["year_began"])
    end

    it "is locked while verified: a change comes with a new application, and counts once that is granted" do
      save(workplace: "Old hospital")
      credential = verify(applicant)
      save(workplace: "New hospital")
      expect(said.first).to start_with("While you are verified")

      send_request(renews_id: credential.id, medical_profile: { workplace: "New hospital" })
      expect(profile.workplace).to eq("Old hospital")
      expect(applications.last.profile["workplace"]).to eq("New hospital")

      decide("granted")
      expect(profile.reload.workplace).to eq("New hospital")
      expect(applications.last.sealed_profile).to be_nil
    end
  end

  describe "the page's data" do
    it "is the member's own, in no cache" do
      verify(Fabricate(:user))
      verify(applicant).checks.create!(means: "import", checked_on: Time.zone.today)

      expect(
        page_data["credentials"].map { |one| one["checks"].map { |check| check["means"] } },
      ).to eq([["import"]])
      expect(response.headers["Cache-Control"]).to eq("no-store")
      expect(page_data["schemes"].map { |one| one["key"] }).to include("pl-pwz")
      expect(page_data["notice"]).to include("document_days" => 14, "moderators_verify" => true)
    end

    it "costs the same queries for many credentials as for one" do
      verify(applicant)
      page_data
      few = track_sql_queries { page_data }.size
      3.times { |n| verify(applicant, source: "import #{n}") }
      expect(track_sql_queries { page_data }.size).to eq(few)
    end
  end
end
