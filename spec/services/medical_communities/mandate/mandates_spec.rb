# frozen_string_literal: true

require_relative "../../../support/founding"

RSpec.describe MedicalCommunities::Mandate do
  include FoundingHelp

  fab!(:admin)
  fab!(:person) { Fabricate(:user, username: "olena", refresh_auto_groups: true) }
  fab!(:community) { founded(mode: "off") }

  let(:group) { community.moderator_group }

  before do
    SiteSetting.medical_communities_enabled = true
    SiteSetting.enable_category_group_moderation = true
    MedicalCommunities::Charter.forget
  end

  after { MedicalCommunities::Charter.forget }

  def offer(**params)
    described_class::Offer.call(
      params: {
        community_id: community.id,
        username: person.username,
        **params,
      },
      guardian: admin.guardian,
    )
  end

  def accept(mandate, by: person)
    described_class::Accept.call(params: { id: mandate.id }, guardian: User.find(by.id).guardian)
  end

  def finish(mandate, by:)
    described_class::End.call(params: { id: mandate.id }, guardian: User.find(by.id).guardian)
  end

  def expire
    described_class::Expire.call
  end

  def mandated(powers: described_class::POWERS, **params)
    community.update!(powers: powers)
    offer(**params).mandate.tap { |mandate| accept(mandate) }
  end

  def in_group?
    group.reload.users.include?(person)
  end

  def last_message
    Topic.private_messages_for_user(person).order(:id).last
  end

  describe "an offer" do
    it "is made by administrators" do
      result = described_class::Offer.call(params: {}, guardian: Fabricate(:moderator).guardian)

      expect(result).to fail_a_policy(:may_administer)
    end

    it "gives nothing yet, and asks" do
      mandate = offer.mandate

      expect(mandate).to have_attributes(state: "offered", offered_by: admin)
      expect(in_group?).to eq(false)
      expect(last_message.first_post.raw).to include(mandate.path)
    end

    it "is not made twice" do
      offer

      expect(offer).to fail_a_policy(:not_asked)
    end

    it "is not made to nobody, or for a term that is over" do
      expect(offer(username: "nobody")).to fail_to_find_a_model(:user)
      expect(offer(username: "system")).to fail_to_find_a_model(:user)
      expect(offer(ends_on: 1.day.ago.to_date)).to fail_with_an_invalid_model(:mandate)
    end

    it "is logged without words of anybody" do
      offer

      expect(UserHistory.find_by(custom_type: "medical_mandate_offer")).to have_attributes(
        acting_user_id: admin.id,
        details: /category_id: #{community.category_id}\nuser_id: #{person.id}\npowers: approve/,
      )
    end
  end

  describe "accepting" do
    it "lets its holder moderate, and nobody else" do
      mandate = offer.mandate

      expect(accept(mandate, by: Fabricate(:user))).to fail_to_find_a_model(:mandate)
      expect(accept(mandate)).to run_successfully
      expect(in_group?).to eq(true)
      expect(mandate.reload.state).to eq("in_force")
    end

    it "is once: after it is over it takes a new offer" do
      mandate = mandated
      finish(mandate, by: person)

      expect(accept(mandate)).to fail_a_policy(:open)
      expect(in_group?).to eq(false)
    end

    it "keeps the list that was accepted: what is added later is not in it" do
      mandate = mandated(powers: %w[approve])
      community.update!(powers: %w[approve bar])

      expect(mandate.reload.powers).to eq(%w[approve])
    end
  end

  describe "its end" do
    it "comes with its day, with a notice" do
      mandate = mandated(ends_on: 1.month.from_now.to_date)
      freeze_time(32.days.from_now)
      expire

      expect(mandate.reload.state).to eq("ended")
      expect(in_group?).to eq(false)
      expect(last_message.title).to include("has ended")
    end

    it "comes when its holder, or an administrator, ends it" do
      mandate = mandated
      expect(finish(mandate, by: Fabricate(:user))).to fail_to_find_a_model(:mandate)
      finish(mandate, by: admin)

      expect(in_group?).to eq(false)
      expect(mandate.reload.ended_by_id).to eq(admin.id)
      expect(last_message.title).to include("has ended")
    end

    it "comes when somebody takes the holder out of the group in core" do
      mandate = mandated
      group.remove(person)

      expect(mandate.reload.state).to eq("ended")
      expire
      expect(in_group?).to eq(false)
    end

    it "comes for who moderated before and did not answer" do
      board = Fabricate(:group).tap { |one| one.add(person) }
      adopted = founded(name: "Other", moderator_group_id: board.id)
      freeze_time(31.days.from_now)
      expire

      expect(board.reload.users).to be_empty
      expect(adopted.mandates.first.state).to eq("offered")
      accept(adopted.mandates.first)
      expect(board.reload.users).to eq([person])
    end

    it "leaves the group to who has a mandate in another community that it runs" do
      mandate = mandated
      other = founded(name: "Other", moderator_group_id: group.id)
      finish(mandate, by: admin)

      expect(other.mandates.first.state).to eq("provisional")
      expect(in_group?).to eq(true)
    end
  end

  describe "the group in core" do
    it "lets in only who accepted: who is added there is asked first" do
      group.add(person)

      expect(in_group?).to eq(false)
      expect(community.mandates.first).to have_attributes(user: person, state: "offered")
    end

    it "is put right every day, also after additions that nobody tells of" do
      group.bulk_add([person.id])
      expire

      expect(in_group?).to eq(false)
      expect(community.mandates.pluck(:user_id)).to eq([person.id])
    end

    it "is core's alone while the plugin is off" do
      SiteSetting.medical_communities_enabled = false
      group.add(person)

      expect(in_group?).to eq(true)
    end
  end

  describe "powers" do
    fab!(:topic) { Fabricate(:topic, category: community.category) }
    fab!(:first_post) { Fabricate(:post, topic: topic) }
    fab!(:reply) { Fabricate(:post, topic: topic) }

    def guardian
      User.find(person.id).guardian
    end

    def may
      {
        "edit-posts" => guardian.can_edit_post?(reply),
        "delete-posts" => guardian.can_delete_post?(reply) && guardian.can_delete_topic?(topic),
        "close-topics" => guardian.can_close_topic?(topic),
        "move-topics" => guardian.can_move_posts?(topic),
      }.select { |_power, able| able }.keys
    end

    it "are those of the mandate, one by one" do
      expect(may).to eq([])
      mandated
      expect(may).to eq(%w[edit-posts delete-posts close-topics move-topics])

      %w[edit-posts delete-posts close-topics move-topics].each do |power|
        community.update!(powers: [power])
        expect(may).to eq([power])
      end
      community.update!(powers: %w[approve])
      expect(may).to eq([])
    end

    it "leave own posts alone" do
      mandated(powers: %w[approve])
      own = Fabricate(:post, topic: topic, user: person)

      expect(guardian.can_edit_post?(own)).to eq(true)
    end

    it "leave administrators and other moderation groups alone" do
      expect(admin.guardian.can_delete_post?(reply)).to eq(true)
      other = Fabricate(:group)
      Fabricate(:category_moderation_group, category: community.category, group: other)
      other.add(person)
      community.member_group.add(person)
      community.update!(powers: %w[approve])

      expect(may).to include("edit-posts", "delete-posts", "close-topics")
    end

    it "hold below, where moderators are inherited" do
      below = founded(name: "Below", mode: "off", parent_id: community.id, inherits: %w[moderators])
      mandated(powers: %w[close-topics])
      lower = Fabricate(:post, topic: Fabricate(:topic, category: below.category))
      MedicalCommunities::Charter.forget

      expect(guardian.can_close_topic?(lower.topic)).to eq(true)
      expect(guardian.can_edit_post?(lower)).to eq(false)
    end

    it "cost one query a request, however many posts" do
      mandated
      posts = Fabricate.times(3, :post, topic: topic)
      asked = guardian
      asked.can_edit_post?(reply)

      queries = track_sql_queries { posts.each { |post| asked.can_edit_post?(post) } }
      expect(queries.grep(/medical_mandates/)).to eq([])
    end

    it "say who restricts, invites and decides about requests to join" do
      mandated(powers: %w[bar])
      other = Fabricate(:user)
      bar = {
        community_id: community.id,
        user_id: other.id,
        reason: MedicalCommunities::Bar::REASONS.first,
      }
      invite = { community_id: community.id, user_ids: [other.id] }
      lets = ->(service, params) { service.call(params: params, guardian: guardian).success? }
      request =
        MedicalCommunities::MembershipRequest.create!(community: community, applicant: other)
      reviewable = ReviewableMedicalMembershipRequest.open(request)
      decides = -> { reviewable.actions_for(guardian).to_a.map { |one| one.server_action.to_s } }

      expect(lets.call(MedicalCommunities::Invitation::Send, invite)).to eq(false)
      expect(lets.call(MedicalCommunities::Bar::Impose, bar)).to eq(true)
      expect(decides.call).not_to include("medical_approve", "medical_decline")
      community.update!(powers: %w[invite approve])
      described_class.update_all(powers: %w[invite approve])
      expect(lets.call(MedicalCommunities::Invitation::Send, invite)).to eq(true)
      expect(lets.call(MedicalCommunities::Bar::Impose, bar)).to eq(false)
    end

    it "say who decides about held posts" do
      mandated(powers: %w[edit-posts])
      reviewable = Fabricate(:reviewable_queued_post, category: community.category)

      expect(reviewable.actions_for(guardian).to_a).to be_empty
      community.update!(powers: %w[decide-held-posts])
      described_class.update_all(powers: %w[decide-held-posts])
      expect(reviewable.actions_for(guardian).to_a).to be_present
    end
  end

  it "goes with its holder" do
    mandated
    UserDestroyer.new(admin).destroy(person)

    expect(described_class.count).to eq(0)
  end

  it "write the name of a community as it is, whatever Markdown would make of it" do
    community.category.update!(name: "[Heart](/elsewhere) of *all*")
    offer
    words = Topic.private_messages.order(:id).last.first_post

    expect(words.cooked).to include("[Heart](")
    expect(words.cooked).not_to include("/elsewhere\"")
  end

  it "are not offered without end because nobody can read their last day" do
    expect(offer(ends_on: "2030-02-31")).to be_a_failure
    expect(described_class.count).to eq(0)
  end
end
