# frozen_string_literal: true

# What changes or stands beside a post that is there already.

DIRTY_EDIT = "Please call Mrs Garcia on +44 20 7946 0958 today."
CLEAN_EDIT = "No fever on day three, wound dry."
EDIT_TEXTS = -> { { clean: CLEAN_EDIT, dirty: DIRTY_EDIT, examined: DIRTY_EDIT } }

CommunityDoors.door(
  :edit_reason,
  catches: "validate(:post) on the reason",
  texts: EDIT_TEXTS,
  send: ->(given, headers) do
    put "/posts/#{first_post.id}.json",
        params: {
          post: {
            raw: "#{CLEAN_EDIT} Walks.",
            edit_reason: given[:text],
            medical_attestation: given[:attestation],
          },
        },
        headers: headers
  end,
  reads: -> { [first_post.reload.edit_reason] },
)

CommunityDoors.door(
  :wiki,
  catches: "validate(:post)",
  queues: true,
  actors: %i[staff],
  texts: EDIT_TEXTS,
  prepare: ->(_) { first_post.update_columns(wiki: true, user_id: Fabricate(:user).id) },
  send: ->(given, headers) { put_edit(first_post, given, headers) },
  reads: -> { [first_post.reload.raw] },
)

CommunityDoors.door(
  :revert,
  catches: "validate(:post)",
  actors: %i[staff],
  texts: EDIT_TEXTS,
  prepare: ->(given) do
    PostRevisor.new(first_post).revise!(staff, { raw: given[:text] }, skip_validations: true)
    PostRevisor.new(first_post).revise!(
      staff,
      { raw: "Seen again, all well today." },
      skip_validations: true,
      force_new_version: true,
    )
    # Core's hash of both.
    first_post.reload
  end,
  send: ->(given, headers) do
    number = PostRevision.where(post: first_post).maximum(:number)
    put "/posts/#{first_post.id}/revisions/#{number}/revert.json",
        params: {
          medical_attestation: given[:attestation],
        },
        headers: headers
  end,
  reads: -> { [first_post.reload.raw] },
)

CommunityDoors.door(
  :notice,
  catches: "prepended PostsController#notice",
  actors: %i[staff],
  texts: EDIT_TEXTS,
  send: ->(given, headers) do
    put "/posts/#{first_post.id}/notice.json",
        params: {
          notice: given[:text],
          medical_attestation: given[:attestation],
        },
        headers: headers
  end,
  reads: -> { [first_post.reload.custom_fields.dig(Post::NOTICE, "raw")] },
)
