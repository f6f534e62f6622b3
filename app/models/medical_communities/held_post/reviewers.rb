# frozen_string_literal: true

module ::MedicalCommunities
  class HeldPost
    # Who decides about a held post: the moderation groups of its category; where it has none, the site's
    # moderators who see the category; and administrators.
    class Reviewers
      # @param category [Category, nil]
      # @return [Boolean] whether the site's moderators decide, for core's column of that name
      def self.moderators?(category)
        !(
          SiteSetting.enable_category_group_moderation && category &&
            category.category_moderation_groups.exists?
        )
      end

      def initialize(held_post)
        @held_post = held_post
      end

      def include?(user)
        Reviewable.viewable_by(user, preload: false).exists?(id: @held_post.reviewable.id)
      end

      # @return [Boolean] whether nobody else is there to decide
      def only?(user)
        user.admin? && include?(user) &&
          others_than(user).find_each.none? { |other| include?(other) }
      end

      private

      def others_than(user)
        people.where.not(id: [user.id, @held_post.reviewable.target_created_by_id].compact)
      end

      def people
        User.real.activated.not_suspended.not_silenced.where(
          "users.admin OR users.moderator OR users.id IN (?)",
          group_moderators,
        )
      end

      def group_moderators
        groups = CategoryModerationGroup.where(category_id: @held_post.category_id)
        GroupUser.where(group_id: groups.select(:group_id)).select(:user_id)
      end
    end
  end
end
