# frozen_string_literal: true

module ::MedicalCommunities
  # A bar in the list of those who run the community.
  class ModerationBarSerializer < BarSerializer
    attributes :username, :avatar_template, :barred_by

    def username
      object.user.username
    end

    def avatar_template
      object.user.avatar_template
    end

    def barred_by
      object.barred_by&.username
    end
  end
end
