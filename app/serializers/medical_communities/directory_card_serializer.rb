# frozen_string_literal: true

module ::MedicalCommunities
  # A community in the directory: of what is written there neither topics nor counts.
  class DirectoryCardSerializer < ::ApplicationSerializer
    attributes :id,
               :name,
               :color,
               :description,
               :url,
               :specialty,
               :language,
               :country,
               :closedness,
               :offers,
               :member_count,
               :moderators,
               :state,
               :state_until,
               :is_moderator,
               :conditions

    def name
      object.category.name
    end

    def color
      object.category.color
    end

    def description
      object.category.description_text
    end

    def url
      object.category.relative_url
    end

    def include_url?
      scope.can_see_category?(object.category)
    end

    def specialty
      object.specialty && { id: object.specialty.id, name: object.specialty.name }
    end

    def moderators
      return [] if scope.anonymous? && SiteSetting.hide_user_profiles_from_public
      object.moderators.map do |user|
        { username: user.username, avatar_template: user.avatar_template }
      end
    end

    def is_moderator
      object.moderated?
    end

    # Without ids: names are what people read.
    def conditions
      object.conditions.map do |condition|
        next condition if condition[:name] != "specialty"
        condition.except(:specialty_id).merge(specialty: object.specialty&.name)
      end
    end
  end
end
