# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::PeopleController do
  fab!(:admin)
  fab!(:member) do
    Fabricate(:user, username: "olha_k", name: "Olha Kovalenko", email: "olha@example.com")
  end

  let(:path) { "/admin/plugins/discourse-medical-communities/people" }
  let(:cardiology) { MedicalCommunities::Specialty.find_by!(key: "cardiology") }
  let(:given) do
    {
      level: 2,
      role: "physician",
      country: "ua",
      specialty_ids: [cardiology.id],
      valid_from: "2026-01-01",
      valid_until: "2030-01-01",
      source: "Register of another forum",
    }
  end

  before do
    SiteSetting.medical_communities_enabled = true
    sign_in(admin)
  end

  def search(words)
    post "#{path}/search.json", params: { medical_person: words }, as: :json
    response.parsed_body["people"]
  end

  def grant(**changes)
    post "#{path}/#{member.id}/credentials.json", params: given.merge(changes), as: :json
    response.parsed_body
  end

  def revoke(id, reason = "It was another person.")
    post "#{path}/credentials/#{id}/revocation.json", params: { medical_reason: reason }, as: :json
    response.parsed_body
  end

  it "finds members by the beginning of a name, or by their whole address" do
    ["OLHA", "@olha_k", "olha kov", "olha@example.com"].each do |words|
      expect([words, search(words).pluck("username")]).to eq([words, %w[olha_k]])
    end
    ["", "example.com", "%", "lha"].each do |words|
      expect([words, search(words)]).to eq([words, []])
    end
  end

  it "grants, shows it at once, and logs who did" do
    body = grant

    expect(body["credentials"].first).to include(
      "level" => 2,
      "role" => "physician",
      "country" => "UA",
      "specialties" => ["Cardiology"],
      "source" => "Register of another forum",
      "granted_by" => admin.username,
      "state" => "in_force",
    )
    expect(search("olha").first["level"]).to eq(2)
    expect(MedicalCommunities::Professional.new(member).level).to eq(2)
    expect(UserHistory.find_by(custom_type: "medical_credential_grant").details).to include(
      "level: 2",
    )
  end

  {
    "no level" => [{ level: nil }, "level"],
    "another level" => [{ level: 4 }, "level"],
    "a role that is not known" => [{ role: "wizard" }, "role"],
    "a country in words" => [{ country: "Ukraine" }, "country"],
    "no first day" => [{ valid_from: "soon" }, "valid_from"],
    "a last day before the first" => [{ valid_until: "2025-01-01" }, "valid_until"],
    "no source" => [{ source: " " }, "source"],
    "a specialty that is gone" => [{ specialty_ids: [999_999] }, "specialty_ids"],
  }.each do |what, (changes, field)|
    it "says beside the field that #{what} does not fit" do
      expect(grant(**changes)["fields"].keys).to eq([field])
      expect(response.status).to eq(422)
      expect(MedicalCommunities::Credential.count).to eq(0)
    end
  end

  it "ends a credential by a record with a sealed reason" do
    grant
    id = MedicalCommunities::Credential.last.id
    body = revoke(id)

    expect(body["credentials"].first).to include("state" => "ended")
    expect(body["credentials"].first["revocation"]).to include(
      "by" => admin.username,
      "reason" => "It was another person.",
    )
    expect(MedicalCommunities::Professional.new(member).verified?).to eq(false)
    expect(MedicalCommunities::Revocation.pick(:sealed_reason)).not_to include("person")
    expect(UserHistory.where(custom_type: "medical_credential_revoke").pluck(:details).join).not_to(
      include("person"),
    )

    expect(revoke(id, "Again.")["credentials"].first["revocation"]["reason"]).to eq(
      "It was another person.",
    )
  end

  it "asks for a reason" do
    grant
    expect(revoke(MedicalCommunities::Credential.last.id, " ")["fields"].keys).to eq(
      %w[medical_reason],
    )
  end

  it "shows a person's claims and credentials in as many queries for one as for many" do
    grant
    get "#{path}/#{member.id}.json"
    few = track_sql_queries { get "#{path}/#{member.id}.json" }.size
    5.times { |n| grant(source: "Source #{n}") }

    expect(track_sql_queries { get "#{path}/#{member.id}.json" }.size).to be <= few
    expect(response.parsed_body["credentials"].size).to eq(6)
  end

  it "lists what a form needs" do
    get "#{path}.json"

    expect(response.parsed_body["roles"]).to include("nurse")
    expect(response.parsed_body["specialties"].size).to be >= 70
  end

  it "answers calmly for whoever is gone, and is for administrators" do
    get "#{path}/999999.json"
    expect(response.status).to eq(404)
    revoke(999_999)
    expect(response.status).to eq(404)

    sign_in(Fabricate(:moderator))
    get "#{path}.json"
    expect(response.status).to eq(404)
  end

  it "grants nothing without end because a day cannot be read, and takes no list of anything" do
    expect(grant(valid_until: "2030-02-31")["fields"].keys).to eq(["valid_until"])
    expect(grant(specialty_ids: [{ a: 1 }])["fields"].keys).to eq(["specialty_ids"])
    expect(MedicalCommunities::Credential.count).to eq(0)
  end
end
