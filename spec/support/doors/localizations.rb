# frozen_string_literal: true

# Translations by people.

PREPARE_LOCALIZATION = ->(_) do
  SiteSetting.content_localization_enabled = true
  SiteSetting.content_localization_allowed_groups = Group::AUTO_GROUPS[:everyone]
end

CommunityDoors.door(
  :post_localization,
  catches: "validate(:post_localization)",
  prepare: PREPARE_LOCALIZATION,
  texts: -> do
    dirty = "Please call Mrs Garcia on +44 20 7946 0958 today."
    { clean: "No fever on day three, wound dry.", dirty: dirty, examined: dirty }
  end,
  send: ->(given, headers) do
    post "/post_localizations/create_or_update.json",
         params: {
           post_id: first_post.id,
           locale: "fr",
           raw: given[:text],
         },
         headers: headers
  end,
  reads: -> { PostLocalization.where(post: first_post).pluck(:raw) },
)

CommunityDoors.door(
  :topic_localization,
  catches: "validate(:topic_localization)",
  prepare: PREPARE_LOCALIZATION,
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
    post "/topic_localizations/create_or_update.json",
         params: {
           topic_id: topic.id,
           locale: "fr",
           title: given[:text],
         },
         headers: headers
  end,
  reads: -> { TopicLocalization.where(topic: topic).pluck(:title) },
)
