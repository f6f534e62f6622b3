# frozen_string_literal: true

RSpec.describe MedicalCommunities::SpecialtyClaimsController do
  fab!(:member, :user)
  fab!(:other, :user)
  fab!(:moderator)

  let(:cardiology) { MedicalCommunities::Specialty.find_by!(key: "cardiology") }
  let(:nursing) { MedicalCommunities::Specialty.find_by!(key: "nursing") }
  let(:path) { "/medical-communities/people/#{member.username}/specialties.json" }

  before { SiteSetting.medical_communities_enabled = true }

  def choose(ids, primary = nil)
    put path, params: { specialty_ids: ids, primary_id: primary }, as: :json
  end

  def chosen
    response.parsed_body["chosen"].map { |one| one.slice("name", "primary", "claimed", "verified") }
  end

  it "keeps what a member chooses, one of them primary, and shows what is verified" do
    MedicalCommunities::Credential.create!(
      user: member,
      level: 2,
      valid_from: Date.current,
      source: "x",
      specialties: [cardiology],
    )
    sign_in(member)
    choose([nursing.id, cardiology.id], cardiology.id)

    expect(response.status).to eq(200)
    expect(chosen).to eq(
      [
        { "name" => "Cardiology", "primary" => true, "claimed" => true, "verified" => true },
        { "name" => "Nursing", "primary" => false, "claimed" => true, "verified" => false },
      ],
    )

    choose([nursing.id])
    expect(chosen).to eq(
      [
        { "name" => "Nursing", "primary" => true, "claimed" => true, "verified" => false },
        { "name" => "Cardiology", "primary" => false, "claimed" => false, "verified" => true },
      ],
    )
  end

  it "does not show a credential that has ended as verified" do
    credential =
      MedicalCommunities::Credential.create!(
        user: member,
        level: 2,
        valid_from: Date.current,
        source: "x",
        specialties: [cardiology],
      )
    MedicalCommunities::Revocation.create!(credential: credential, reason: "by mistake")
    sign_in(member)
    get path

    expect(chosen).to eq([])
  end

  it "is read by oneself and staff, and changed by oneself" do
    sign_in(moderator)
    get path
    expect(response.parsed_body["editable"]).to eq(false)
    choose([nursing.id])
    expect(response.status).to eq(403)

    sign_in(other)
    get path
    expect(response.status).to eq(404)
    get "/medical-communities/people/nobody/specialties.json"
    expect(response.status).to eq(404)
  end

  it "takes no more than some, and none that is gone" do
    sign_in(member)
    choose(MedicalCommunities::Specialty.limit(11).ids)
    expect([response.status, response.parsed_body["errors"].first]).to match([422, /At most 10/])

    choose([nursing.id, 999_999])
    expect(response.status).to eq(422)
    choose([nursing.id], cardiology.id)
    expect(response.status).to eq(422)
    expect(MedicalCommunities::SpecialtyClaim.count).to eq(0)
  end

  it "asks guests to log in, shows the page, and is gone with the plugin" do
    get path
    expect(response.status).to eq(403)

    sign_in(member)
    get "/u/#{member.username}/preferences/medical-specialties"
    expect(response.status).to eq(200)

    SiteSetting.medical_communities_enabled = false
    get path
    expect(response.status).to eq(404)
  end

  it "takes a list of anything for a list of what is not there" do
    sign_in(member)
    choose([{ a: 1 }, [1]])

    expect(response.status).to eq(422)
  end
end
