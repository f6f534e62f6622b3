# frozen_string_literal: true

# Topics and posts as members write them.

POSTED_CLEAN = "No fever on day three, wound dry."
POSTED_DIRTY = "Please call Mrs Garcia on +44 20 7946 0958 today."

CommunityDoors.door(
  :topic,
  catches: "NewPostManager handler, validate(:post)",
  queues: true,
  texts: -> do
    title = "Wrist pain after a fall"
    {
      clean: POSTED_CLEAN,
      dirty: POSTED_DIRTY,
      examined: {
        "title" => title,
        "raw" => POSTED_DIRTY,
      },
    }
  end,
  send: ->(given, headers) do
    post "/posts.json",
         params: {
           title: "Wrist pain after a fall",
           raw: given[:text],
           category: category.id,
           medical_attestation: given[:attestation],
         },
         headers: headers
  end,
  reads: -> { Post.where(topic: Topic.where(category: category)).pluck(:raw) },
)

CommunityDoors.door(
  :reply,
  catches: "NewPostManager handler, validate(:post)",
  queues: true,
  texts: -> { { clean: POSTED_CLEAN, dirty: POSTED_DIRTY, examined: POSTED_DIRTY } },
  send: ->(given, headers) do
    post "/posts.json",
         params: {
           topic_id: topic.id,
           raw: given[:text],
           medical_attestation: given[:attestation],
         },
         headers: headers
  end,
  reads: -> { topic.posts.pluck(:raw) },
)

CommunityDoors.door(
  :edit,
  catches: "validate(:post), prepended PostsController#render_json_error",
  queues: true,
  texts: -> { { clean: POSTED_CLEAN, dirty: POSTED_DIRTY, examined: POSTED_DIRTY } },
  send: ->(given, headers) { put_edit(first_post, given, headers) },
  reads: -> { [first_post.reload.raw] },
)

CommunityDoors.door(
  :title,
  catches: "validate(:topic)",
  texts: -> do
    dirty = "Mrs Garcia has wrist pain"
    {
      clean: "Wrist pain after a second fall",
      dirty: dirty,
      examined: {
        "title" => dirty,
        "raw" => "",
      },
    }
  end,
  send: ->(given, headers) do
    put "/t/#{topic.slug}/#{topic.id}.json",
        params: {
          title: given[:text],
          medical_attestation: given[:attestation],
        },
        headers: headers
  end,
  reads: -> { [topic.reload.title] },
)

CommunityDoors.door(
  :tags,
  catches: "prepended TopicsController#update, NewPostManager handler; only names that are new",
  texts: -> { { clean: "wrist", dirty: "mrs-garcia", examined: "mrs-garcia\n\nMrs Garcia" } },
  send: ->(given, headers) do
    put "/t/#{topic.slug}/#{topic.id}.json",
        params: {
          tags: [given[:text]],
          medical_attestation: given[:attestation],
        },
        headers: headers
  end,
  reads: -> { topic.reload.tags.pluck(:name) },
)

CommunityDoors.door(
  :move,
  catches: "prepended Topic#change_category_to_id",
  texts: -> do
    {
      clean: POSTED_CLEAN,
      dirty: POSTED_DIRTY,
      examined: {
        "title" => "Wrist pain after a fall",
        "raw" => POSTED_DIRTY,
      },
    }
  end,
  prepare: ->(given) do
    moved =
      Fabricate(
        :topic,
        title: "Wrist pain after a fall",
        category: Fabricate(:category),
        user: member,
      )
    Fabricate(:post, topic: moved, user: member, raw: given[:text])
    @moved = moved
  end,
  send: ->(given, headers) do
    put "/t/#{@moved.slug}/#{@moved.id}.json",
        params: {
          category_id: category.id,
          medical_attestation: given[:attestation],
        },
        headers: headers
  end,
  reads: -> { @moved.reload.category_id == category.id ? [@moved.first_post.raw] : [] },
)
