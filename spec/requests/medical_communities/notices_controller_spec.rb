# frozen_string_literal: true

RSpec.describe MedicalCommunities::NoticesController do
  fab!(:group)
  fab!(:community) do
    MedicalCommunities::Community.create!(
      category: Fabricate(:category),
      preset: "discussion",
      member_group: group,
    )
  end
  fab!(:member, :user)
  fab!(:stranger, :user)

  before do
    SiteSetting.medical_communities_enabled = true
    group.add(member)
    MedicalCommunities::RulesVersion.create!(
      community: community,
      number: 1,
      texts: {
        "en" => "Be kind.",
      },
      asks: "banner",
    )
    MedicalCommunities::Charter.forget
  end

  after { MedicalCommunities::Charter.forget }

  def notices(user)
    sign_in(user)
    get "/communities/notices.json"
    response.parsed_body["notices"]
  end

  it "tells a member of rules to accept, until they are accepted" do
    expect(notices(member)).to eq(
      [
        {
          "kind" => "rules",
          "community_id" => community.id,
          "category_id" => community.category_id,
          "asks" => "banner",
        },
      ],
    )

    MedicalCommunities::Acceptance.create!(
      rules_version: community.rules_versions.first,
      user: member,
    )
    expect(notices(member)).to eq([])
  end

  it "tells nobody else" do
    expect(notices(stranger)).to eq([])
  end

  it "lets the page of a member know that it is worth asking, and no other page" do
    shown =
      [member, stranger].map do |user|
        sign_in(user)
        get "/session/current.json"
        response.parsed_body["current_user"]["medical_notices"]
      end
    expect(shown).to eq([true, nil])
  end

  it "wants a log-in" do
    get "/communities/notices.json"
    expect(response.status).to eq(403)
  end
end
