# frozen_string_literal: true

require_relative "../../support/founding"

RSpec.describe MedicalCommunities::CategoryModerators do
  include FoundingHelp

  fab!(:admin)
  fab!(:above) { founded(closedness: "open", mode: "off") }
  fab!(:below) { founded(name: "Below", mode: "off") }
  fab!(:lowest) do
    founded(name: "Lowest", mode: "off", parent_id: below.id, inherits: %w[moderators])
  end

  before { SiteSetting.medical_communities_enabled = true }
  after { MedicalCommunities::Charter.forget }

  def save(community, **changes)
    MedicalCommunities::Community::Save.call(
      params: {
        category_id: community.category_id,
        preset: community.preset,
        mode: community.mode,
        severities: {
        },
        **changes,
      },
      guardian: admin.guardian,
    )
  end

  def moderating(community)
    Category.find(community.category_id).moderating_groups.map(&:name)
  end

  it "lets the moderators above in when they are inherited, at any depth, and out again" do
    save(below, parent_id: above.id, inherits: %w[moderators])

    expect(moderating(below)).to contain_exactly("below_mods", "cardiology_mods")
    expect(moderating(lowest)).to contain_exactly("lowest_mods", "below_mods", "cardiology_mods")
    expect(rights(below.category)).to include("cardiology_mods" => 1)

    save(below, parent_id: "", inherits: [])
    expect(moderating(below)).to eq(%w[below_mods])
    expect(moderating(lowest)).to contain_exactly("lowest_mods", "below_mods")
    expect(rights(below.category)).not_to have_key("cardiology_mods")
  end

  it "leaves other groups that moderate there alone" do
    own = Fabricate(:group, name: "society")
    Fabricate(:category_moderation_group, category: below.category, group: own)
    save(below, parent_id: above.id, inherits: %w[moderators])

    expect(moderating(below)).to include("society")
  end

  it "lets them out when the community above is no community any more" do
    save(below, parent_id: above.id, inherits: %w[moderators])
    MedicalCommunities::Community::Remove.call(
      params: {
        category_id: above.category_id,
      },
      guardian: admin.guardian,
    )

    expect(below.reload).to have_attributes(parent_id: nil, lost: { "parent" => "Cardiology" })
  end

  it "does not follow a circle" do
    result = save(above, parent_id: lowest.id, inherits: %w[moderators])
    save(below, parent_id: above.id)

    expect(result).to run_successfully
    expect(save(lowest, parent_id: above.id)).to fail_with_an_invalid_model(:community)
  end

  describe "what people decide" do
    it "is kept where it was not sent, and cleared by an empty word" do
      save(below, country: "UA", offers: %w[cases], join_rules: { "level" => 2 })
      save(below, language: "uk")
      expect(below.reload).to have_attributes(
        country: "UA",
        language: "uk",
        offers: %w[cases],
        join_rules: {
          "level" => 2,
        },
      )

      save(below, country: "")
      expect(below.reload.country).to be_nil
    end

    it "is refused where it is not known" do
      [
        { specialty_id: 999_999 },
        { country: "Ukraine" },
        { offers: %w[miracles] },
        { powers: %w[rule] },
        { inherits: ["all"] },
        { join_rules: { "level" => 9 } },
        { parent_id: 999_999 },
      ].each { |changes| expect(save(below, **changes)).to fail_with_an_invalid_model(:community) }
    end
  end
end
