# frozen_string_literal: true

RSpec.describe MedicalCommunities::Acceptance do
  fab!(:user)

  def community(**rest)
    MedicalCommunities::Community.create!(
      category: Fabricate(:category),
      preset: "discussion",
      **rest,
    )
  end

  def publish(community, number, text)
    MedicalCommunities::RulesVersion.create!(
      community: community,
      number: number,
      texts: {
        "en" => text,
      },
      asks: "banner",
    )
  end

  it "is not due where there are no rules" do
    expect(described_class.given?(user, community)).to eq(true)
  end

  it "is due again with each version" do
    place = community
    first = publish(place, 1, "Be kind.")
    described_class.create!(rules_version: first, user: user)
    expect(described_class.given?(user, place)).to eq(true)

    publish(place, 2, "Be kind and brief.")
    expect(described_class.given?(user, place)).to eq(false)
  end

  it "asks for the rules of the nearest above, while a community inherits them and has none of its own" do
    top = community
    publish(top, 1, "Be kind.")
    below = community(parent: community(parent: top, inherits: %w[rules]), inherits: %w[rules])
    apart = community(parent: top)

    expect(described_class.given?(user, below)).to eq(false)
    expect(described_class.given?(user, apart)).to eq(true)
    publish(below, 1, "Be brief.")
    expect(MedicalCommunities::RulesVersion.in_force(below).text).to eq("Be brief.")
  end
end
