# frozen_string_literal: true

module ::MedicalCommunities
  # An invitation in the list of those who run the community.
  class ModerationInvitationSerializer < ::ApplicationSerializer
    attributes :id, :username, :invited_by, :created_at, :answer, :answered_at

    def username
      object.user.username
    end

    def invited_by
      object.invited_by&.username
    end
  end
end
