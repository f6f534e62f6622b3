# frozen_string_literal: true

require_relative "../../../support/verifying"

RSpec.describe MedicalCommunities::CredentialApplication::Means do
  include Verifying

  let(:application) { apply(number: nil, documents: 0) }

  def means
    described_class
      .of(MedicalCommunities::CredentialApplication.find(application.id))
      .map { |entry| [entry.means, entry.count, entry.checked_on] }
  end

  def prove(domain, at: Time.zone.now)
    MedicalCommunities::InstitutionProof.create!(
      user: applicant,
      domain: domain,
      expires_at: at,
      confirmed_at: at,
    )
  end

  def vouch(by, at: Time.zone.now)
    MedicalCommunities::Vouch.create!(user: applicant, voucher: by, confirmed_at: at)
  end

  def colleague(**credential)
    Fabricate(:user).tap { |user| verify(user, **credential) }
  end

  it "has nothing where nothing was sent" do
    expect(means).to eq([])
  end

  it "counts a number whose form fits, and not a doubtful one" do
    freeze_time
    fitting = apply(user: Fabricate(:user), documents: 0)
    doubtful = apply(user: Fabricate(:user), documents: 0, number_fits: false)

    expect(described_class.of(fitting).map(&:to_a)).to eq([["number", 1, Time.zone.today]])
    expect(described_class.of(doubtful)).to eq([])
  end

  it "counts documents, which a person has yet to look at, without reading them" do
    3.times { attach(application) }
    statements = track_sql_queries { expect(means).to eq([["document", 3, nil]]) }
    expect(statements.grep(/SELECT.*"content"/)).to eq([])
  end

  it "counts institutions where mail was read within a year" do
    prove("old.example", at: 13.months.ago)
    expect(means).to eq([])

    prove("a.example", at: 2.months.ago)
    prove("a.example", at: 2.days.ago)
    prove("b.example", at: 3.days.ago)
    expect(means).to eq([["institution", 2, 2.days.ago.to_date]])
  end

  it "counts vouches once there are enough" do
    SiteSetting.medical_communities_vouches_needed = 2
    vouch(colleague, at: 5.days.ago)
    expect(means).to eq([])

    vouch(colleague, at: 3.days.ago)
    expect(means).to eq([["vouches", 2, 3.days.ago.to_date]])
  end

  it "takes the word of verified colleagues of the specialty only, level 2 or higher, as of today" do
    SiteSetting.medical_communities_vouches_needed = 1
    [
      Fabricate(:user),
      colleague(level: 1),
      colleague(specialties: [other_specialty]),
      colleague(valid_until: 2.months.ago),
      colleague.tap do |user|
        user.update!(suspended_at: 1.day.ago, suspended_till: 1.day.from_now)
      end,
    ].each { |user| vouch(user) }
    vouch(colleague, at: 13.months.ago)
    expect(means).to eq([])

    below =
      MedicalCommunities::Specialty.create!(
        key: "test-below",
        names: {
          "en" => "Below",
        },
        parent: specialty,
      )
    vouch(colleague(specialties: [below]))
    expect(means).to eq([["vouches", 1, Time.zone.today]])
  end

  describe "what the log-in says" do
    before { SiteSetting.medical_communities_login_claim = "profession = verified" }

    def connect(payload)
      SiteSetting.discourse_connect_url = "https://sso.example.com/sso"
      SiteSetting.enable_discourse_connect = true
      SingleSignOnRecord.create!(user: applicant, external_id: "7", last_payload: payload)
    end

    def log_in_by(name, **said)
      UserAssociatedAccount.create!(provider_name: name, provider_uid: "7", user: applicant, **said)
    end

    it "counts what DiscourseConnect said at the last log-in, while it is in use" do
      # As core writes it down at each log-in.
      said = DiscourseConnectBase.new
      said.custom_fields["profession"] = "verified"
      connect(said.unsigned_payload)
      expect(means).to eq([["login", 1, Time.zone.today]])

      SiteSetting.enable_discourse_connect = false
      expect(means).to eq([])
    end

    it "counts no other value, and none while the setting is empty" do
      connect("custom.profession=student&profession=verified")
      expect(means).to eq([])

      SingleSignOnRecord.update_all(last_payload: "custom.profession=verified")
      SiteSetting.medical_communities_login_claim = ""
      expect(means).to eq([])
    end

    it "counts claims of the forum's own service, and not what people say of themselves elsewhere" do
      log_in_by("google_oauth2", info: { "profession" => "verified" })
      expect(means).to eq([])

      log_in_by("oidc", extra: { "raw_info" => { "profession" => %w[member verified] } })
      expect(means).to eq([])

      Discourse.stubs(:enabled_authenticators).returns(
        [stub(name: "oidc"), stub(name: "google_oauth2")],
      )
      expect(means).to eq([["login", 1, Time.zone.today]])
    end
  end
end
