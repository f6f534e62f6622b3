# frozen_string_literal: true

require_relative "../../../support/founding"

RSpec.describe MedicalCommunities::Charter::Inherited do
  include FoundingHelp

  fab!(:admin)
  fab!(:above) do
    MedicalCommunities::Community.create!(
      category: Fabricate(:category),
      preset: "clinical-cases",
      mode: "enforce",
      severities: {
        "identifiers/phone" => "advise",
      },
    )
  end

  before do
    SiteSetting.medical_communities_enabled = true
    SiteSetting.max_category_nesting = 3
  end

  after { MedicalCommunities::Charter.forget }

  def charter(community)
    MedicalCommunities::Charter.forget
    MedicalCommunities::Charter.of(community.category_id)
  end

  def below(parent, inherits)
    MedicalCommunities::Community.create!(
      category: Fabricate(:category),
      preset: "discussion",
      mode: "off",
      parent: parent,
      inherits: inherits,
    )
  end

  it "takes preset, mode and importance of the one above that decides" do
    lowest = below(below(above, %w[preset]), %w[preset])

    expect(charter(lowest)).to have_attributes(
      preset: "clinical-cases",
      mode: "enforce",
      severities: {
        "identifiers/phone" => "advise",
      },
    )
    above.update!(mode: "watch")
    expect(charter(lowest).mode).to eq("watch")
  end

  it "takes nothing that it does not inherit" do
    expect(charter(below(above, %w[rules moderators]))).to have_attributes(
      preset: "discussion",
      mode: "off",
    )
  end

  it "knows whose mandates hold" do
    middle = below(above, %w[moderators])
    lowest = below(middle, %w[moderators])
    apart = below(middle, %w[preset])

    expect(charter(lowest).run_by).to eq([lowest.id, middle.id, above.id])
    expect(charter(apart).run_by).to eq([apart.id])
  end

  it "ends where a circle closes" do
    middle = below(above, %w[preset])
    above.update_columns(parent_id: middle.id, inherits: %w[preset])

    expect(charter(middle).preset).to eq("clinical-cases")
    expect(charter(above).preset).to eq("discussion")
  end

  it "costs no query for each of those above" do
    cost = ->(community) do
      MedicalCommunities::Charter.forget
      track_sql_queries { MedicalCommunities::Charter.of(community.category_id) }.size
    end
    one = below(above, %w[preset moderators])
    before = cost.call(one)
    lowest = (1..5).inject(one) { |parent, _| below(parent, %w[preset moderators]) }

    expect(cost.call(lowest)).to eq(before)
  end

  it "leaves what was inherited when the one above goes" do
    middle = below(above, %w[preset])
    lowest = below(middle, %w[preset])
    above.destroy!

    expect(middle.reload).to have_attributes(
      preset: "clinical-cases",
      mode: "enforce",
      parent_id: nil,
      lost: {
        "parent" => above.category.name,
      },
    )
    expect(charter(lowest)).to have_attributes(preset: "clinical-cases", mode: "enforce")
  end

  describe "where the category of a new one lies" do
    it "is in the one above while core has room, then beside it" do
      first = founded(closedness: "open")
      second = founded(name: "Second", parent_id: first.id, closedness: "open")
      SiteSetting.max_category_nesting = 2
      third = founded(name: "Third", parent_id: second.id)

      expect(second.category.parent_category).to eq(first.category)
      expect(third.category.parent_category).to eq(first.category)
      expect(third.parent).to eq(second)
    end

    it "is beside one that is closed: its members must not read there" do
      first = founded(closedness: "circle")
      second = founded(name: "Second", parent_id: first.id, closedness: "members")

      expect(second.category.parent_category).to be_nil
      expect(rights(first.category).keys).to contain_exactly(
        "cardiology_members",
        "cardiology_mods",
      )
    end
  end

  it "lets the moderators above moderate below" do
    first = founded(closedness: "open")
    second = founded(name: "Second", parent_id: first.id, inherits: %w[moderators])

    expect(second.category.moderating_groups).to contain_exactly(
      first.moderator_group,
      second.moderator_group,
    )
    expect(rights(second.category)).to include(first.moderator_group.name => 1)
  end
end
