# frozen_string_literal: true

require_relative "../support/community_doors"

# What the matrix does not say of moves: what stays as it was, and who looks at the rest.
RSpec.describe "Moves into a medical community", type: :request do
  include CommunityDoors

  dirty = "Please call Mrs Garcia on +44 20 7946 0958 today."
  clean = "No fever on day three, wound dry."

  fab!(:elsewhere, :category)

  def topic_elsewhere(*texts, **attributes)
    Fabricate(:topic, user: member, category: elsewhere, **attributes).tap do |topic|
      texts.each { |raw| Fabricate(:post, topic: topic, user: member, raw: raw) }
    end
  end

  def examined
    ReviewableMedicalPost.pending.map { |reviewable| reviewable.target.post_id }
  end

  def counts
    [category, elsewhere].map { |one| one.reload.topic_count }
  end

  before do
    Jobs.run_immediately!
    sign_in(staff)
  end

  describe "in bulk" do
    fab!(:bad) { topic_elsewhere(dirty) }
    fab!(:good) { topic_elsewhere(clean, dirty) }

    def move_all(**operation)
      put "/topics/bulk.json",
          params: {
            topic_ids: [bad.id, good.id],
            operation: {
              type: "change_category",
              category_id: category.id,
              **operation,
            },
          }
      response.parsed_body
    end

    [{ revisions: true }, { revisions: false }, { revisions: true, silent: true }].each do |way|
      it "leaves where it was what may not move, and says so: #{way}" do
        SiteSetting.create_revision_on_bulk_topic_moves = way[:revisions]
        Category.update_stats
        before = counts

        answer = move_all(**way.slice(:silent))

        expect(answer["topic_ids"]).to eq([good.id])
        expect(answer["medical"]).to eq("unmoved" => [{ "id" => bad.id, "title" => bad.title }])
        expect(bad.reload.category_id).to eq(elsewhere.id)
        expect(good.reload.category_id).to eq(category.id)
        expect(counts).to eq([before[0] + 1, before[1] - 1])
        expect(PostRevision.where(post: bad.first_post)).to be_empty
      end
    end

    it "has the replies of what moved examined" do
      move_all

      expect(examined).to eq([good.posts.last.id])
    end

    it "says nothing of it where nothing was refused" do
      bad.first_post.update_columns(raw: clean)

      expect(move_all).to eq("topic_ids" => [bad.id, good.id].sort)
    end
  end

  describe "with new tags" do
    def tag(operation, *names)
      put "/topics/bulk.json",
          params: {
            topic_ids: [topic.id],
            operation: {
              type: operation,
              tags: names,
            },
          }
    end

    %w[change_tags append_tags].each do |operation|
      it "examines them before #{operation}" do
        tag(operation, "mrs-garcia")

        expect(ending).to eq(:refuse)
        expect(refusal).to include("door" => "tags")
        expect(Tag.where(name: "mrs-garcia")).to be_empty

        tag(operation, "wrist")
        expect(topic.reload.tags.pluck(:name)).to eq(["wrist"])
      end
    end

    it "examines them before posts move" do
      from = topic_elsewhere(clean, clean)

      post "/t/#{from.id}/move-posts.json",
           params: {
             title: "Wrist pain after a fall",
             post_ids: [from.posts.last.id],
             category_id: category.id,
             tags: ["mrs-garcia"],
           }

      expect(ending).to eq(:refuse)
      expect(Topic.where(title: "Wrist pain after a fall")).to be_empty
    end
  end

  it "leaves nothing of one answer to the next" do
    bad = topic_elsewhere(dirty)
    put "/topics/bulk.json",
        params: {
          topic_ids: [bad.id],
          operation: {
            type: "change_category",
            category_id: category.id,
          },
        }

    expect(MedicalCommunities::Current.refusal).to be_nil
    expect(MedicalCommunities::Current.unmoved).to be_nil
  end

  it "has the replies of a topic that moves examined, the first post being judged" do
    moved = topic_elsewhere(clean, dirty, clean)

    put "/t/#{moved.slug}/#{moved.id}.json", params: { category_id: category.id }

    expect(response.status).to eq(200)
    expect(examined).to eq([moved.posts.second.id])
  end

  it "has all posts examined when the system moves a topic" do
    moved = topic_elsewhere(dirty, clean)

    moved.change_category_to_id(category.id)
    expect(examined).to be_empty

    moved.acting_user = Discourse.system_user
    moved.change_category_to_id(category.id)
    expect(examined).to eq([moved.first_post.id])
  end

  it "has all but the first of moved posts examined" do
    from = topic_elsewhere(clean, clean, dirty, dirty)
    ids = from.posts.order(:post_number).pluck(:id).last(3)

    post "/t/#{from.id}/move-posts.json", params: { destination_topic_id: topic.id, post_ids: ids }

    expect(response.status).to eq(200)
    expect(examined).to match_array(ids.last(2))
  end

  it "has copies examined when the original stays" do
    from = topic_elsewhere(clean, clean, dirty)
    ids = from.posts.order(:post_number).pluck(:id)

    post "/t/#{from.id}/merge-topic.json",
         params: {
           destination_topic_id: topic.id,
           freeze_original: "true",
         }

    expect(response.status).to eq(200)
    expect(examined).to eq([topic.posts.where(raw: dirty).pick(:id)])
    expect(examined & ids).to be_empty
  end

  it "takes a refused move back whole" do
    from = topic_elsewhere(clean, dirty)
    moved = from.posts.last

    post "/t/#{from.id}/move-posts.json",
         params: {
           title: "Wrist pain after a fall",
           post_ids: [moved.id],
           category_id: category.id,
         }

    expect(response.status).to eq(422)
    expect(response.parsed_body["errors"].join).to include("Not moved yet")
    expect(refusal).to include("door" => "category", "outcome" => "refuse")
    expect(moved.reload.topic_id).to eq(from.id)
    expect(Topic.where(title: "Wrist pain after a fall")).to be_empty
  end

  it "lets posts move inside a community" do
    reply = Fabricate(:post, topic: topic, user: member)
    reply.update_columns(raw: dirty)
    other = Fabricate(:topic, category: category)

    post "/t/#{topic.id}/move-posts.json",
         params: {
           destination_topic_id: other.id,
           post_ids: [reply.id],
         }

    expect(response.status).to eq(200)
    expect(reply.reload.topic_id).to eq(other.id)
    expect(examined).to be_empty
  end

  it "keeps what was answered with a first post that moves" do
    reply = topic_elsewhere(clean)
    first = reply.first_post
    MedicalCommunities::Attestation.create!(
      post: first,
      user: member,
      door: "topic",
      outcome: "post",
      preset: "clinical-cases",
      examiner_version: "1",
      digest: "0" * 64,
    )

    post "/t/#{reply.id}/merge-topic.json", params: { destination_topic_id: topic.id }

    expect(MedicalCommunities::Attestation.where(post: topic.posts.last).count).to eq(1)
  end

  describe "with something before a person" do
    fab!(:group)

    let!(:moved) { topic_elsewhere(clean, dirty) }

    before do
      SiteSetting.enable_category_group_moderation = true
      elsewhere.category_moderation_groups.create!(group: group)
      CommunityDoors.community(elsewhere)
      MedicalCommunities::Charter.forget
    end

    def move
      put "/t/#{moved.slug}/#{moved.id}.json", params: { category_id: category.id }
      expect(response.status).to eq(200)
    end

    it "asks those who moderate the new community, once" do
      MedicalCommunities::Examination::Run.call(post: moved.posts.find_by(raw: dirty))
      expect(ReviewableMedicalPost.pending.sole).to have_attributes(
        category_id: elsewhere.id,
        reviewable_by_moderator: false,
      )

      move

      expect(ReviewableMedicalPost.pending.sole).to have_attributes(
        category_id: category.id,
        reviewable_by_moderator: true,
      )
    end

    it "puts held posts before those who moderate the new community" do
      post "/posts.json",
           params: {
             topic_id: moved.id,
             raw: dirty,
             medical_attestation: attestation(dirty, answer: "insisted"),
           }
      expect(ending).to eq(:hold)
      expect(ReviewableQueuedPost.pending.sole).not_to be_reviewable_by_moderator

      move

      expect(ReviewableQueuedPost.pending.sole).to have_attributes(
        category_id: category.id,
        reviewable_by_moderator: true,
      )
    end
  end

  it "asks nothing when a topic becomes a message" do
    first_post.update_columns(raw: dirty)

    put "/t/#{topic.id}/convert-topic/private.json"

    expect(response.status).to eq(200)
    expect(topic.reload).to be_private_message
  end

  it "keeps a message whole when it may not become a topic" do
    message = Fabricate(:private_message_topic, user: member)
    Fabricate(:post, topic: message, user: member, raw: dirty)

    put "/t/#{message.id}/convert-topic/public.json", params: { category_id: category.id }

    expect(response.status).to eq(422)
    expect(response.parsed_body["errors"].join).to include("Not moved yet")
    expect(message.reload).to have_attributes(archetype: "private_message", category_id: nil)
    expect(message.posts.count).to eq(1)
  end

  describe "shared drafts" do
    before do
      SiteSetting.shared_drafts_category = elsewhere.id
      SiteSetting.shared_drafts_allowed_groups = Group::AUTO_GROUPS[:staff]
    end

    let(:draft) do
      topic_elsewhere(clean, visible: false).tap do |draft|
        SharedDraft.create!(topic: draft, category: category)
      end
    end

    it "are examined for their destination when they are edited" do
      put "/posts/#{draft.first_post.id}.json", params: { post: { raw: dirty } }

      expect(ending).to eq(:refuse)
      expect(draft.first_post.reload.raw).to eq(clean)
    end

    it "are examined for their destination when their title is edited" do
      put "/t/#{draft.slug}/#{draft.id}.json", params: { title: "Mrs Garcia has wrist pain" }

      expect(ending).to eq(:refuse)
    end

    describe "with a timer" do
      let(:timer) do
        draft.set_or_create_timer(
          TopicTimer.types[:publish_to_category],
          1,
          by_user: staff,
          category_id: category.id,
        )
      end

      def run_timer
        timer
        freeze_time 2.hours.from_now
        Jobs::PublishTopicToCategory.new.execute(topic_timer_id: timer.id)
      end

      it "are published when there is nothing open" do
        run_timer

        expect(draft.reload).to have_attributes(category_id: category.id, visible: true)
      end

      it "else stay drafts; the timer goes, and its owner is told without a word of the text" do
        draft.update_columns(title: "Mrs Garcia has wrist pain", slug: "mrs-garcia-has-wrist-pain")

        expect { run_timer }.not_to raise_error

        expect(draft.reload).to have_attributes(category_id: elsewhere.id, visible: false)
        expect(SharedDraft.where(topic: draft)).to be_present
        expect(TopicTimer.where(topic: draft, deleted_at: nil)).to be_empty
        told = Topic.private_messages.where(subtype: TopicSubtype.system_message).last
        expect(told.allowed_users).to include(staff)
        expect(told.first_post.raw).to include("/t/#{draft.id}")
        expect(told.title + told.first_post.raw + told.first_post.cooked).not_to match(/garcia/i)
      end
    end
  end

  it "knows what core has" do
    expect(PostMover.private_instance_methods(false)).to include(:posts)
    expect(PostMover.instance_method(:move_posts_to).super_method.arity).to eq(1)
    expect(TopicPublisher.instance_method(:publish!).super_method.arity).to eq(0)
    expect(TopicConverter.instance_method(:convert_to_public_topic).super_method.arity).to eq(-1)
    expect(
      Jobs::PublishTopicToCategory.instance_method(:execute_timer_action).super_method.arity,
    ).to eq(2)
    expect(PostRevisor.public_method_defined?(:raw_changed?)).to eq(true)
  end
end
