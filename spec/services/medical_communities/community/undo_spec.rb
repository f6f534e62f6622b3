# frozen_string_literal: true

require_relative "../../../support/founding"

RSpec.describe MedicalCommunities::Community::Undo do
  include FoundingHelp

  fab!(:admin)
  fab!(:person, :user)

  before { SiteSetting.medical_communities_enabled = true }
  after { MedicalCommunities::Charter.forget }

  # All that founding could have touched.
  def forum
    [
      Category
        .order(:id)
        .map { |category| [category.id, category.permissions_params, category.read_restricted] },
      Group
        .where(automatic: false)
        .order(:id)
        .map { |group| group.attributes.except("updated_at") },
      Group.where(automatic: false).order(:id).map { |group| group.users.pluck(:id).sort },
      CategoryModerationGroup.pluck(:category_id, :group_id),
      Topic.where(archetype: "regular").pluck(:id).sort,
      SiteSetting.enable_category_group_moderation,
      MedicalCommunities::Community.order(:id).map { |one| one.attributes.except("updated_at") },
      MedicalCommunities::Membership.count,
      MedicalCommunities::Mandate.count,
      MedicalCommunities::RulesVersion.count,
      MedicalCommunities::Founding.count,
    ]
  end

  everything = { rules: FoundingHelp::RULES, takes_writers: true }

  it "is for administrators" do
    community = founded
    result = described_class.call(params: { community_id: community.id }, guardian: person.guardian)

    expect(result).to fail_a_policy(:may_administer)
  end

  %w[open members circle].each do |closedness|
    it "takes back exactly what was made of nothing (#{closedness})" do
      before = forum
      community = founded(**everything, closedness: closedness, moderators: [person.username])

      expect(undo(community)).to run_successfully
      expect(forum).to eq(before)
    end

    it "gives what was adopted its former rights back (#{closedness})" do
      category = Fabricate(:category)
      group = Fabricate(:group, public_admission: true)
      society = Fabricate(:group)
      group.add(person)
      Fabricate(:post, topic: Fabricate(:topic, category: category))
      category.set_permissions(society => :create_post, :everyone => :readonly)
      category.save!
      MedicalCommunities::Community.create!(category: category, preset: "discussion", mode: "watch")
      before = forum

      community =
        founded(
          **everything,
          category_id: category.id,
          member_group_id: group.id,
          closedness: closedness,
        )
      expect(forum).not_to eq(before)
      expect(undo(community)).to run_successfully

      expect(forum.zip(before).reject { |now, then_| now == then_ }).to eq([])
    end
  end

  it "leaves a category that was open to everybody open to everybody" do
    category = Fabricate(:category)
    community = founded(category_id: category.id)
    undo(community)

    expect(category.reload).to have_attributes(read_restricted: false, category_groups: [])
  end

  it "leaves the setting on while others live by it" do
    Fabricate(:category_moderation_group, category: Fabricate(:category), group: Fabricate(:group))
    undo(founded)

    expect(SiteSetting.enable_category_group_moderation).to eq(true)
  end

  describe "is too late" do
    fab!(:community_admin, :admin)

    def obstacle_of(community)
      result = undo(community)
      expect(result).to fail_a_policy(:unused)
      expect(MedicalCommunities::Community.exists?(community.id)).to eq(true)
      result.founding.obstacle
    end

    it "when somebody has posted" do
      community = founded(mode: "off")
      Fabricate(:post, topic: Fabricate(:topic, category: community.category))

      expect(obstacle_of(community)).to eq("posted")
    end

    it "when somebody has joined" do
      community = founded
      MedicalCommunities::Membership.create!(community: community, user: person, origin: "request")

      expect(obstacle_of(community)).to eq("joined")
    end

    it "when another community lies below" do
      community = founded
      founded(name: "Arrhythmia", parent_id: community.id)

      expect(obstacle_of(community)).to eq("has_children")
    end
  end

  it "does not trip over what was deleted in core meanwhile" do
    category = Fabricate(:category)
    community = founded(**everything, category_id: category.id)
    Topic.where(id: community.rules_topic_id).delete_all
    community.member_group.destroy!

    expect(undo(community)).to run_successfully
    expect(MedicalCommunities::Founding.count).to eq(0)
  end

  it "finds nothing to take back the second time" do
    community = founded
    undo(community)

    expect(undo(community)).to fail_to_find_a_model(:founding)
  end
end
