# frozen_string_literal: true

require_relative "../../support/joinable"

RSpec.describe "what is verified of a post's author" do
  include Joinable

  fab!(:category)
  fab!(:topic) { Fabricate(:topic, category: category) }

  def write(user)
    Fabricate(:post, topic: topic, user: user)
  end

  def badges
    get "/t/#{topic.id}.json"
    response.parsed_body.dig("post_stream", "posts").map { |post| post["medical_badge"] }
  end

  def explanation(user = applicant)
    get "/communities/credentials/#{user.username}.json"
    response.parsed_body
  end

  it "stands on posts: level and specialty" do
    verify(applicant)
    write(applicant)
    write(keeper)
    expect(badges).to eq(
      [{ "level" => 2, "specialty" => "Cardiology of tests", "role" => "physician" }, nil],
    )
  end

  it "names the specialty in the reader's language" do
    SiteSetting.allow_user_locale = true
    keeper.update!(locale: "uk")
    sign_in(keeper)
    verify(applicant)
    write(applicant)
    expect(badges.first["specialty"]).to eq("Кардіологія для тестів")
  end

  it "shows the highest level, and the specialty that its member puts first" do
    other = MedicalCommunities::Specialty.create!(key: "test-a", names: { "en" => "A first one" })
    verify(applicant, level: 1, specialties: [other])
    verify(applicant, level: 3, specialties: [specialty, other])
    write(applicant)
    expect(badges.first).to include("level" => 3, "specialty" => "A first one")
    MedicalCommunities::SpecialtyClaim.create!(
      user: applicant,
      specialty: specialty,
      is_primary: true,
    )
    expect(badges.first).to include("level" => 3, "specialty" => "Cardiology of tests")
  end

  it "goes at once when the credential is ended, and counts through the days of grace" do
    credential = verify(applicant, valid_until: 1.day.ago)
    write(applicant)
    expect(badges.first).to be_present
    MedicalCommunities::Revocation.create!(credential: credential, reason: "x")
    expect(badges).to eq([nil])
  end

  it "costs a page one query more, however many authors it has" do
    3.times { verify(Fabricate(:user).tap { |user| write(user) }) }
    SiteSetting.medical_communities_enabled = false
    badges
    off = track_sql_queries { badges }.size
    SiteSetting.medical_communities_enabled = true
    badges
    on = track_sql_queries { badges }
    expect(on.size - off).to eq(1)
    17.times { verify(Fabricate(:user).tap { |user| write(user) }) }
    badges
    expect(track_sql_queries { badges }.grep(/medical_credentials/).size).to eq(1)
    expect(badges.compact.size).to eq(20)
  end

  it "comes with a post that was just written or edited" do
    verify(applicant)
    sign_in(applicant)
    post "/posts.json", params: { raw: "Thank you for this case, it helps.", topic_id: topic.id }
    expect(response.parsed_body["medical_badge"]).to include("level" => 2)
    put "/posts/#{response.parsed_body["id"]}.json",
        params: {
          post: {
            raw: "Thank you for this case, it helps a lot.",
          },
        }
    expect(response.parsed_body["post"]["medical_badge"]).to include("level" => 2)
  end

  it "is not there while the plugin is off" do
    verify(applicant)
    write(applicant)
    SiteSetting.medical_communities_enabled = false
    expect(badges).to eq([nil])
    explanation
    expect(response.status).to eq(404)
  end

  describe "the explanation" do
    it "says what was checked, by which means, in which month" do
      freeze_time(Time.zone.local(2027, 5, 20))
      credential = verify(applicant, number_last: "4321", scheme: "us-npi", number_digest: "d" * 64)
      credential.checks.create!(means: "number", checked_on: Time.zone.today)
      credential.checks.create!(means: "document", checked_on: Time.zone.today, count: 2)
      expect(explanation["credentials"]).to eq(
        [
          {
            "level" => 2,
            "role" => "physician",
            "country" => "UA",
            "specialties" => ["Cardiology of tests"],
            "pseudonymous" => false,
            "name_changed" => nil,
            "checks" => [
              { "means" => "number", "month" => "2027-05", "count" => 1 },
              { "means" => "document", "month" => "2027-05", "count" => 2 },
            ],
          },
        ],
      )
      expect(response.body).not_to include("4321")
      expect(response.headers["Cache-Control"]).to include("no-store")
    end

    it "tells no country of who writes under a pseudonym" do
      verify(applicant, pseudonymous: true)
      expect(explanation["credentials"].first).to include("pseudonymous" => true, "country" => nil)
    end

    it "tells what counts, and nothing that does not" do
      MedicalCommunities::Revocation.create!(credential: verify(applicant), reason: "x")
      expect(explanation["credentials"]).to eq([])
    end

    it "answers as for nobody where the profile may not be seen" do
      verify(applicant)
      applicant.user_option.update!(hide_profile: true)
      expect(explanation["credentials"]).to be_nil
      expect(response.status).to eq(404)
      applicant.user_option.update!(hide_profile: false)
      SiteSetting.hide_user_profiles_from_public = true
      explanation
      expect(response.status).to eq(404)
      get "/communities/credentials/nobody-here.json"
      expect(response.status).to eq(404)
    end
  end

  describe "core's directory" do
    it "has a column for the level" do
      verify(applicant, level: 3)
      DirectoryItem.refresh_period!(:all, force: true)
      expect(DirectoryColumn.find_by(name: "medical_level")).to have_attributes(enabled: false)
      level = -> { DirectoryItem.find_by(user: applicant, period_type: 1).medical_level }
      expect(level.call).to eq(3)
      MedicalCommunities::Revocation.create!(
        credential: MedicalCommunities::Credential.last,
        reason: "x",
      )
      DirectoryItem.refresh_period!(:all, force: true)
      expect(level.call).to eq(0)
    end
  end
end
