# frozen_string_literal: true

require_relative "../../../support/founding"

RSpec.describe MedicalCommunities::Community::Found do
  include FoundingHelp

  fab!(:admin)
  fab!(:person, :user)

  full = CategoryGroup.permission_types[:full]
  readonly = CategoryGroup.permission_types[:readonly]

  before { SiteSetting.medical_communities_enabled = true }
  after { MedicalCommunities::Charter.forget }

  it "is for administrators" do
    result = described_class.call(params: wishes, guardian: Fabricate(:moderator).guardian)

    expect(result).to fail_a_policy(:may_administer)
  end

  describe "from nothing" do
    it "makes category, groups, permissions, moderation, rules and their topic" do
      community = founded(rules: FoundingHelp::RULES, moderators: [person.username])

      expect(community.category).to have_attributes(
        name: "Cardiology",
        user: admin,
        read_restricted: true,
      )
      expect(rights(community.category)).to eq(
        "cardiology_members" => full,
        "cardiology_mods" => full,
      )
      expect(community.category.moderating_groups).to eq([community.moderator_group])
      expect(SiteSetting.enable_category_group_moderation).to eq(true)
      expect(community.rules_versions.pluck(:number, :texts)).to eq([[1, FoundingHelp::RULES]])
      expect(Topic.find(community.rules_topic_id)).to have_attributes(
        category_id: community.category_id,
        closed: true,
        user_id: Discourse::SYSTEM_USER_ID,
        title: "Rules: Cardiology",
      )
      expect(Topic.find(community.rules_topic_id).pinned_at).to be_present
      expect(Topic.find(community.rules_topic_id).first_post.raw).to eq(FoundingHelp::RULES["en"])
    end

    it "lets nobody join the groups past us" do
      community = founded

      [community.member_group, community.moderator_group].each do |group|
        expect(group).to have_attributes(public_admission: false, allow_membership_requests: false)
      end
    end

    it "asks moderators, who begin once they accept" do
      community =
        founded(
          moderators: [person.username],
          powers: %w[approve],
          term_ends_on: 1.year.from_now.to_date.to_s,
        )
      mandate = community.mandates.first

      expect(mandate).to have_attributes(
        user: person,
        powers: %w[approve],
        accepted_at: nil,
        state: "offered",
      )
      expect(mandate.ends_on).to eq(1.year.from_now.to_date)
      expect(community.moderator_group.users).to be_empty
      expect(Topic.private_messages_for_user(person).first.first_post.raw).to include(mandate.path)
    end

    it "lets everybody read what is open" do
      category = founded(closedness: "open").category

      expect(category.read_restricted).to eq(false)
      expect(rights(category)).to eq(
        "everyone" => readonly,
        "cardiology_members" => full,
        "cardiology_mods" => full,
      )
      expect(Guardian.new.can_see?(category)).to eq(true)
      expect(person.guardian.can_create_topic_on_category?(category)).to eq(false)
    end

    it "hides the groups of a case circle from outsiders" do
      community = founded(closedness: "circle")

      [community.member_group, community.moderator_group].each do |group|
        expect(person.guardian.can_see_group?(group)).to eq(false)
        expect(person.guardian.can_see_group_members?(group)).to eq(false)
        expect(person.guardian.can_send_private_message?(group)).to eq(false)
      end
    end

    it "names groups in any script, within the length that names have here" do
      community = founded(name: "Дитяча кардіологія та ревматологія України")

      names = [community.member_group, community.moderator_group].map(&:name)
      expect(names.map(&:length).max).to be <= SiteSetting.max_username_length
      expect(names.map { |name| name[/[a-z]+\z/] }).to eq(%w[members mods])
    end

    it "finds free names for groups by itself" do
      Fabricate(:user, username: "cardiology_members")

      expect(founded.member_group.name).to eq("cardiology_members_2")
    end
  end

  describe "clicked twice" do
    it "founds once" do
      key = SecureRandom.hex
      first = found(key: key)

      expect { expect(found(key: key).founding).to eq(first.founding) }.not_to change {
        [Category.count, Group.count, MedicalCommunities::Community.count]
      }
    end

    it "asks for a key" do
      expect(found(key: nil)).to fail_a_contract
    end
  end

  describe "with what is there" do
    fab!(:category) { Fabricate(:category, name: "Heart talk", slug: "heart") }
    fab!(:group) { Fabricate(:group, name: "cardios", public_admission: true) }
    fab!(:others) { Fabricate(:group, name: "society") }
    fab!(:member, :user)

    def adopt(**changes)
      founded(name: nil, category_id: category.id, member_group_id: group.id, **changes)
    end

    before { group.add(member) }

    it "renames nothing and loses nobody" do
      topic = Fabricate(:topic, category: category)
      community = adopt

      expect(community).to have_attributes(category: category, member_group: group)
      expect(category.reload).to have_attributes(name: "Heart talk", slug: "heart")
      expect(group.reload).to have_attributes(name: "cardios", public_admission: false)
      expect(topic.reload.category).to eq(category)
      expect(community.memberships.pluck(:user_id, :origin, :brought_by_id)).to eq(
        [[member.id, "adopted", admin.id]],
      )
    end

    it "keeps the rights of others where only members read, and takes those of everybody" do
      category.set_permissions(society: :create_post, trust_level_0: :full, staff: :full)
      category.save!
      adopt

      expect(rights(category)).to eq(
        "society" => 2,
        "staff" => full,
        "cardios" => full,
        "heart_talk_mods" => full,
      )
    end

    it "takes the rights of all others in a case circle" do
      category.set_permissions(society: :full, staff: :full)
      category.save!
      adopt(closedness: "circle")

      expect(rights(category).keys).to contain_exactly("cardios", "heart_talk_mods")
      expect(group.reload.visibility_level).to eq(Group.visibility_levels[:members])
    end

    it "takes in who wrote there, when asked for" do
      writer = Fabricate(:post, topic: Fabricate(:topic, category: category)).user
      adopt(takes_writers: true)

      expect(group.reload.users).to include(writer, member)
      expect(group.user_count).to eq(group.users.count)
      expect(MedicalCommunities::Membership.pluck(:user_id)).to contain_exactly(
        writer.id,
        member.id,
      )
    end

    it "lets the moderators of an adopted group go on while they have not answered" do
      board = Fabricate(:group, name: "board")
      board.add(person)
      community = adopt(moderator_group_id: board.id)

      expect(community.mandates.first).to have_attributes(
        user: person,
        state: "provisional",
        answer_by: 30.days.from_now.to_date,
      )
      expect(board.reload.users).to eq([person])
    end

    it "keeps the settings of a category that was checked before" do
      MedicalCommunities::Community.create!(category: category, preset: "discussion", mode: "watch")

      expect { adopt }.not_to change { MedicalCommunities::Community.count }
      expect(MedicalCommunities::Community.last).to have_attributes(
        preset: "clinical-cases",
        mode: "enforce",
        joinable?: true,
      )
    end
  end

  describe "what it does not take" do
    def problems(**changes)
      result = found(**changes)
      expect(result).to fail_a_policy(:possible)
      result.plan.problems.transform_values { |sentences| plain(sentences) }
    end

    it "says it beside each field, and makes nothing" do
      before = [Category.count, Group.count]
      told =
        problems(
          name: " ",
          closedness: "half",
          specialty_id: 0,
          country: "ua",
          language: "klingon!",
          moderators: [-5, "x", { a: 1 }],
          term_ends_on: "yesterday",
          powers: %w[rule-the-world],
          parent_id: 0,
        )

      expect(told.keys).to contain_exactly(
        :name,
        :closedness,
        :specialty_id,
        :country,
        :language,
        :moderators,
        :parent_id,
      )
      expect([Category.count, Group.count]).to eq(before)
    end

    it "proposes what to do about names" do
      Fabricate(:category, name: "cardiology")
      Fabricate(:group, name: "hearts")

      expect(problems(member_group_name: "hearts")).to eq(
        name: ["There is a category Cardiology already. Adopt it below, or choose another name."],
        member_group_name: ["hearts is taken. Free: hearts_2."],
      )
    end

    it "asks for rules where who joins has to accept them" do
      expect(problems(join_rules: { rules: true })).to have_key(:rules)
    end

    it "takes no groups of core, and no group of another community" do
      taken = founded(name: "Other").member_group_id
      core = Group::AUTO_GROUPS[:trust_level_1]

      expect(problems(member_group_id: taken).keys).to eq([:member_group_id])
      expect(problems(moderator_group_id: core).keys).to eq([:moderator_group_id])
      expect(problems(member_group_id: 999_999)).to eq(
        member_group_id: ["This group no longer exists."],
      )
    end

    it "takes no category that is a community, or is gone" do
      id = founded(name: "Other").category_id

      expect(problems(category_id: id)).to eq(category_id: ["Other is a community already."])
      expect(problems(category_id: 0).keys).to eq([:category_id])
    end

    it "says what core would refuse: a closed category above, an open one below" do
      above = Fabricate(:private_category, group: Fabricate(:group))
      below = Fabricate(:category, parent_category: above, name: "Below")
      below.set_permissions(above.groups.first => :full)
      below.save!
      open = Fabricate(:category)
      Fabricate(:category, parent_category: open, name: "Ajar")

      expect(problems(category_id: below.id)[:category_id].first).to include("is closed to these")
      expect(problems(category_id: open.id)[:category_id].first).to include("open to others: Ajar")
    end

    it "survives any shape" do
      [nil, "x", 7, [1], { a: [{ b: 1 }] }, "\u0000"].each do |value|
        MedicalCommunities::FoundingPlan::Wishes.attribute_names.each do |field|
          result = preview(**{ field => value })
          expect(result).to run_successfully
          result.plan.changes if result.plan.possible?
        end
      end
    end
  end

  it "needs consent to switch a setting of the whole forum" do
    result = found(consent: false)

    expect(result).to fail_a_policy(:agreed)
    expect(SiteSetting.enable_category_group_moderation).to eq(false)
    SiteSetting.enable_category_group_moderation = true
    expect(found(consent: false)).to run_successfully
  end

  it "makes all of it or nothing" do
    MedicalCommunities::Mandate.stubs(:create!).raises(ActiveRecord::RecordInvalid)

    expect { found(moderators: [person.username]) }.to raise_error(ActiveRecord::RecordInvalid)
    expect(Category.exists?(name: "Cardiology")).to eq(false)
    expect(Group.exists?(name: "cardiology_members")).to eq(false)
    expect(SiteSetting.enable_category_group_moderation).to eq(false)
  end
end
