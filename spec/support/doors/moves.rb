# frozen_string_literal: true

# What was written elsewhere and moves into a community. Only staff may move what others wrote.

MOVED_TITLE = "Wrist pain after a fall"
MOVED_DIRTY = "Please call Mrs Garcia on +44 20 7946 0958 today."
MOVED_CLEAN = "No fever on day three, wound dry."
MOVED_TEXTS = -> { { clean: MOVED_CLEAN, dirty: MOVED_DIRTY, examined: MOVED_DIRTY } }
MOVED_TOPIC_TEXTS = -> do
  {
    clean: MOVED_CLEAN,
    dirty: MOVED_DIRTY,
    examined: {
      "title" => MOVED_TITLE,
      "raw" => MOVED_DIRTY,
    },
  }
end

# A topic elsewhere with a clean first post and a reply with the text.
ELSEWHERE = ->(given) do
  @elsewhere = Fabricate(:topic, category: Fabricate(:category), user: member)
  Fabricate(:post, topic: @elsewhere, user: member)
  @moved = Fabricate(:post, topic: @elsewhere, user: member, raw: given[:text])
end

CommunityDoors.door(
  :split,
  catches: "prepended PostMover#move_posts_to",
  actors: %i[staff],
  texts: MOVED_TOPIC_TEXTS,
  prepare: ELSEWHERE,
  send: ->(given, headers) do
    move_posts(@elsewhere, given, headers, title: MOVED_TITLE, category_id: category.id)
  end,
  reads: -> { Post.where(topic: Topic.where(category: category, title: MOVED_TITLE)).pluck(:raw) },
)

CommunityDoors.door(
  :split_of_first_post,
  catches: "prepended PostMover#move_posts_to",
  actors: %i[staff],
  texts: MOVED_TOPIC_TEXTS,
  prepare: ->(given) do
    @elsewhere = Fabricate(:topic, category: Fabricate(:category), user: member)
    @moved = Fabricate(:post, topic: @elsewhere, user: member, raw: given[:text])
    Fabricate(:post, topic: @elsewhere, user: member)
  end,
  send: ->(given, headers) do
    move_posts(@elsewhere, given, headers, title: MOVED_TITLE, category_id: category.id)
  end,
  reads: -> { Post.where(topic: Topic.where(category: category, title: MOVED_TITLE)).pluck(:raw) },
)

CommunityDoors.door(
  :title_of_split,
  catches: "prepended PostMover#move_posts_to",
  actors: %i[staff],
  texts: -> do
    dirty = "Mrs Garcia has wrist pain"
    { clean: MOVED_TITLE, dirty: dirty, examined: { "title" => dirty, "raw" => "" } }
  end,
  prepare: ->(_) { @moved = Fabricate(:post, topic: topic, user: member) },
  send: ->(given, headers) do
    move_posts(topic, given, headers, title: given[:text], category_id: category.id)
  end,
  reads: -> { Topic.where(category: category).pluck(:title) },
)

CommunityDoors.door(
  :move_to_topic,
  catches: "prepended PostMover#move_posts_to",
  actors: %i[staff],
  texts: MOVED_TEXTS,
  prepare: ELSEWHERE,
  send: ->(given, headers) do
    move_posts(@elsewhere, given, headers, destination_topic_id: topic.id)
  end,
  reads: -> { topic.posts.pluck(:raw) },
)

CommunityDoors.door(
  :merge,
  catches: "prepended PostMover#move_posts_to",
  actors: %i[staff],
  texts: MOVED_TEXTS,
  prepare: ->(given) do
    @elsewhere = Fabricate(:topic, category: Fabricate(:category), user: member)
    Fabricate(:post, topic: @elsewhere, user: member, raw: given[:text])
  end,
  send: ->(given, headers) do
    post "/t/#{@elsewhere.id}/merge-topic.json",
         params: {
           destination_topic_id: topic.id,
           medical_attestation: given[:attestation],
         },
         headers: headers
  end,
  reads: -> { topic.posts.pluck(:raw) },
)

CommunityDoors.door(
  :publish,
  catches: "prepended TopicPublisher#publish!",
  actors: %i[staff],
  texts: MOVED_TOPIC_TEXTS,
  prepare: ->(given) do
    SiteSetting.shared_drafts_category = Fabricate(:category).id
    SiteSetting.shared_drafts_allowed_groups = Group::AUTO_GROUPS[:staff]
    @draft =
      Fabricate(
        :topic,
        title: MOVED_TITLE,
        user: staff,
        category_id: SiteSetting.shared_drafts_category,
        visible: false,
      )
    Fabricate(:post, topic: @draft, user: staff, raw: given[:text])
    SharedDraft.create!(topic: @draft, category: category)
  end,
  send: ->(given, headers) do
    put "/t/#{@draft.id}/publish.json",
        params: {
          destination_category_id: category.id,
          medical_attestation: given[:attestation],
        },
        headers: headers
  end,
  reads: -> do
    published = @draft.reload.category_id == category.id && @draft.visible
    raise "a draft is gone" if !published && SharedDraft.where(topic: @draft).none?
    published ? [@draft.first_post.raw] : []
  end,
)

CommunityDoors.door(
  :message_to_topic,
  catches: "prepended TopicConverter and Topic#change_category_to_id",
  actors: %i[staff],
  texts: MOVED_TOPIC_TEXTS,
  prepare: ->(given) do
    @message = Fabricate(:private_message_topic, title: MOVED_TITLE, user: member)
    Fabricate(:post, topic: @message, user: member, raw: given[:text])
  end,
  send: ->(given, headers) do
    put "/t/#{@message.id}/convert-topic/public.json",
        params: {
          category_id: category.id,
          medical_attestation: given[:attestation],
        },
        headers: headers
  end,
  reads: -> { @message.reload.private_message? ? [] : [@message.first_post.raw] },
)
