# frozen_string_literal: true

# What people say to each other beside topics: chat, comments, messages to a community's groups. None of it has a
# queue.

TALK_DIRTY = "Please call Mrs Garcia on +44 20 7946 0958 today."
TALK_CLEAN = "No fever on day three, wound dry."
TALK_TEXTS = -> { { clean: TALK_CLEAN, dirty: TALK_DIRTY, examined: TALK_DIRTY } }
TALK_NAMES = -> { { clean: "Wrists", dirty: "Mrs Garcia", examined: "Mrs Garcia" } }

if defined?(Chat::Message)
  CHANNEL = ->(_) do
    SiteSetting.chat_enabled = true
    SiteSetting.chat_allowed_groups = Group::AUTO_GROUPS[:everyone]
    @channel = Fabricate(:category_channel, chatable: category, threading_enabled: true)
    [member, staff].each { |user| @channel.add(user) }
  end

  CommunityDoors.door(
    :chat_message,
    catches: "validate(:chat_message)",
    actors: %i[member staff],
    texts: TALK_TEXTS,
    prepare: CHANNEL,
    send: ->(given, headers) do
      post "/chat/#{@channel.id}.json", params: { message: given[:text] }, headers: headers
    end,
    reads: -> { @channel.chat_messages.pluck(:message) },
  )

  CommunityDoors.door(
    :chat_edit,
    catches: "validate(:chat_message)",
    actors: %i[member staff],
    texts: TALK_TEXTS,
    prepare: CHANNEL,
    send: ->(given, headers) do
      author = @signed_in == :staff ? staff : member
      @message ||=
        Fabricate(:chat_message, chat_channel: @channel, user: author, message: "Thanks, all.")
      put "/chat/api/channels/#{@channel.id}/messages/#{@message.id}.json",
          params: {
            message: given[:text],
          },
          headers: headers
    end,
    reads: -> { [@message.reload.message] },
  )

  CommunityDoors.door(
    :chat_move,
    catches: "prepended Chat::MessageMover#move_to_channel",
    actors: %i[staff],
    texts: TALK_TEXTS,
    prepare: ->(given) do
      instance_exec(given, &CHANNEL)
      @from = Fabricate(:category_channel)
      @from.add(staff)
      @message = Fabricate(:chat_message, chat_channel: @from, user: member, message: given[:text])
    end,
    send: ->(_given, headers) do
      post "/chat/api/channels/#{@from.id}/messages/moves.json",
           params: {
             move: {
               message_ids: [@message.id],
               destination_channel_id: @channel.id,
             },
           },
           headers: headers
    end,
    reads: -> { @channel.chat_messages.pluck(:message) },
  )

  CommunityDoors.door(
    :chat_thread_title,
    catches: "validate(:chat_thread)",
    actors: %i[staff],
    texts: TALK_NAMES,
    prepare: ->(given) do
      instance_exec(given, &CHANNEL)
      @thread = Fabricate(:chat_thread, channel: @channel)
    end,
    send: ->(given, headers) do
      put "/chat/api/channels/#{@channel.id}/threads/#{@thread.id}.json",
          params: {
            title: given[:text],
          },
          headers: headers
    end,
    reads: -> { [@thread.reload.title] },
  )

  CommunityDoors.door(
    :chat_channel_description,
    catches: "validate(:chat_channel)",
    actors: %i[staff],
    texts: TALK_TEXTS,
    prepare: CHANNEL,
    send: ->(given, headers) do
      put "/chat/api/channels/#{@channel.id}.json",
          params: {
            channel: {
              description: given[:text],
            },
          },
          headers: headers
    end,
    reads: -> { [@channel.reload.description] },
  )
end

if defined?(PostVotingComment)
  VOTING = ->(_) do
    SiteSetting.post_voting_enabled = true
    topic.update_columns(subtype: Topic::POST_VOTING_SUBTYPE)
    @answer = Fabricate(:post, topic: topic, user: member)
  end

  CommunityDoors.door(
    :comment,
    catches: "validate(:post_voting_comment)",
    texts: TALK_TEXTS,
    prepare: VOTING,
    send: ->(given, headers) do
      post "/post_voting/comments.json",
           params: {
             post_id: @answer.id,
             raw: given[:text],
           },
           headers: headers
    end,
    reads: -> { PostVotingComment.where(post: @answer).pluck(:raw) },
  )

  CommunityDoors.door(
    :comment_edit,
    catches: "validate(:post_voting_comment)",
    actors: %i[member staff],
    texts: TALK_TEXTS,
    prepare: VOTING,
    send: ->(given, headers) do
      author = @signed_in == :staff ? staff : member
      @comment ||= PostVotingComment.create!(post: @answer, user: author, raw: "Thanks, all.")
      put "/post_voting/comments.json",
          params: {
            comment_id: @comment.id,
            raw: given[:text],
          },
          headers: headers
    end,
    reads: -> { [@comment.reload.raw] },
  )
end

ADDRESSED = ->(_) do
  @group = Fabricate(:group, messageable_level: Group::ALIAS_LEVELS[:everyone])
  category.category_moderation_groups.create!(group: @group)
  MedicalCommunities::Charter.forget
end

CommunityDoors.door(
  :message,
  catches: "NewPostManager handler",
  texts: -> do
    title = "A question to moderators"
    { clean: TALK_CLEAN, dirty: TALK_DIRTY, examined: { "title" => title, "raw" => TALK_DIRTY } }
  end,
  prepare: ADDRESSED,
  send: ->(given, headers) do
    post "/posts.json",
         params: {
           title: "A question to moderators",
           raw: given[:text],
           archetype: "private_message",
           target_recipients: @group.name,
           medical_attestation: given[:attestation],
         },
         headers: headers
  end,
  reads: -> { Post.where(topic: Topic.private_messages).pluck(:raw) },
)

CommunityDoors.door(
  :message_reply,
  catches: "NewPostManager handler",
  texts: TALK_TEXTS,
  prepare: ->(given) do
    instance_exec(given, &ADDRESSED)
    @message = Fabricate(:private_message_topic, user: member, recipient: staff)
    Fabricate(:post, topic: @message, user: member)
    @message.topic_allowed_groups.create!(group: @group)
  end,
  send: ->(given, headers) do
    post "/posts.json",
         params: {
           topic_id: @message.id,
           raw: given[:text],
           medical_attestation: given[:attestation],
         },
         headers: headers
  end,
  reads: -> { @message.posts.pluck(:raw) },
)

CommunityDoors.door(
  :message_edit,
  catches: "validate(:post)",
  texts: TALK_TEXTS,
  prepare: ->(given) do
    instance_exec(given, &ADDRESSED)
    @message = Fabricate(:private_message_topic, user: member, recipient: staff)
    @first = Fabricate(:post, topic: @message, user: member)
    @message.topic_allowed_groups.create!(group: @group)
  end,
  send: ->(given, headers) { put_edit(@first, given, headers) },
  reads: -> { [@first.reload.raw] },
)
