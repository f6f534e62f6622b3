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
        [HeldPost, PendingEdit].flat_map { |kind| kind.kept.where(scope).includes(:category).to_a }
      end

      def restrict(held_posts:)
        held_posts
          .group_by(&:category)
          .each do |category, reviewables|
            Reviewable.where(id: reviewables).update_all(
              reviewable_by_moderator: Reviewers.moderators?(category),
            )
          end
      end
    end
  end
end
