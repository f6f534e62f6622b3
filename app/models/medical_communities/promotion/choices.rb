# frozen_string_literal: true

module ::MedicalCommunities
  class Promotion
    # What one person may do about it; never about their own post.
    class Choices
      WORDS = "medical_communities.promotion"

      def initialize(promotion, guardian)
        @post = promotion.post
        @guardian = guardian
      end

      # @param actions [Reviewable::Actions]
      def add_actions(actions)
        return if own?
        add(actions, "leave", "check")
        add(actions, "write", "envelope", asks: true) if reachable?
        add(actions, "remove", "trash-can", asks: true) if removable?
      end

      # @return [Boolean]
      def own?
        @post&.user_id == @guardian.user&.id
      end

      # @return [Boolean] whether the post is there and this person may delete it
      def removable?
        @post.present? && !@post.trashed? && @post.topic.present? &&
          @guardian.can_delete_post_or_topic?(@post)
      end

      # @return [Boolean] whether anybody is there to read a letter
      def reachable?
        User.human_user_id?(@post&.user_id || 0)
      end

      private

      def add(actions, id, icon, asks: false)
        words = "#{WORDS}.actions.#{id}"
        ReviewButton.add(actions, "promotion_#{id}", icon: icon, words: words) do |action|
          action.confirm_message = "#{words}.asks" if asks
        end
      end
    end
  end
end
