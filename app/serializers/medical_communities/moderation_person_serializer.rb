# frozen_string_literal: true

module ::MedicalCommunities
  # Someone in a list of those who run the community: a member, or somebody to invite.
  class ModerationPersonSerializer < ::ApplicationSerializer
    attributes :id, :username, :name, :avatar_template, :origin, :since, :is_moderator

    def name
      object.name if SiteSetting.enable_names
    end

    def origin
      membership&.origin
    end

    def since
      membership&.created_at
    end

    def is_moderator
      @options[:moderator_ids].to_a.include?(object.id)
    end

    private

    def membership
      @options[:memberships].to_h[object.id]
    end
  end
end
