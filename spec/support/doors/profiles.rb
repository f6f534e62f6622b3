# frozen_string_literal: true

# What people who may write in a community say of themselves. Their own names and telephones are theirs to show.

PROFILE_TEXTS = -> do
  dirty = "Ask me about the patient with MRN 4471183."
  { clean: "Dr Ann Miller, +44 20 7946 0958, cardiology.", dirty: dirty, examined: dirty }
end

CommunityDoors.door(
  :bio,
  catches: "validate(:user_profile)",
  texts: PROFILE_TEXTS,
  send: ->(given, headers) do
    @who = headers.empty? && @signed_in == :staff ? staff : member
    put "/u/#{@who.username}.json", params: { bio_raw: given[:text] }, headers: headers
  end,
  reads: -> { [@who.user_profile.reload.bio_raw] },
)

CommunityDoors.door(
  :user_field,
  catches: "validate(:user) on the fields",
  texts: PROFILE_TEXTS,
  prepare: ->(_) { @field = Fabricate(:user_field, editable: true) },
  send: ->(given, headers) do
    @who = headers.empty? && @signed_in == :staff ? staff : member
    put "/u/#{@who.username}.json",
        params: {
          user_fields: {
            @field.id.to_s => given[:text],
          },
        },
        headers: headers
  end,
  reads: -> { UserCustomField.where(user: @who, name: "user_field_#{@field.id}").pluck(:value) },
)

CommunityDoors.door(
  :status,
  catches: "validate(:user_status)",
  texts: PROFILE_TEXTS,
  actors: %i[member staff],
  prepare: ->(_) { SiteSetting.enable_user_status = true },
  send: ->(given, headers) do
    @who = @signed_in == :staff ? staff : member
    put "/user-status.json",
        params: {
          description: given[:text],
          emoji: "hospital",
        },
        headers: headers
  end,
  reads: -> { UserStatus.where(user: @who).pluck(:description) },
)
