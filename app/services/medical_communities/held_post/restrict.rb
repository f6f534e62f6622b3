# frozen_string_literal: true

module ::MedicalCommunities
  class HeldPost
    # Puts held posts before those who moderate their category now.
    class Restrict
      include ::Service::Base

      model :held_posts, optional: true
      step :restrict

      private

      def fetch_held_posts(scope:)
        HeldPost.kept.where(scope).includes(:category)
      end

      def restrict(held_posts:)
        held_posts
          .group_by(&:category)
          .each do |category, reviewables|
            ReviewableQueuedPost.where(id: reviewables).update_all(
              reviewable_by_moderator: Reviewers.moderators?(category),
            )
          end
      end
    end
  end
end
