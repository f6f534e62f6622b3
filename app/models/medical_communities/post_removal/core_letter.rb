# frozen_string_literal: true

module ::MedicalCommunities
  class PostRemoval
    # Whether core itself writes to an author that their flagged post is deleted, or shown again. Core asks nobody, and
    # tells nobody that it did.
    class CoreLetter
      # @param post [Post] deleted just now
      # @param by [User]
      # @param opts [Hash] of core's PostDestroyer
      def initialize(post, by, opts)
        @post = post
        @by = by
        @opts = opts
      end

      # @return [Boolean]
      def written?
        return false unless @by.human? && @by.staff?
        flag = @opts[:reviewable] || agreed_flag
        flag.present? && of_people?(flag)
      end

      # @param action [PostAction] a flag that was rejected
      # @return [Boolean]
      def self.of_return?(action)
        by = User.find_by(id: action&.disagreed_by_id)
        by.present? && by.human? && by.staff?
      end

      private

      # Agreed to in this request; or about to be, when the transaction that deletes it commits.
      def agreed_flag
        return if @opts[:defer_flags]
        flag = ReviewableFlaggedPost.find_by(target_id: @post.id, target_type: "Post")
        flag if flag && (flag.pending? || Current.flag&.post_id == @post.id)
      end

      def of_people?(reviewable)
        type = reviewable.reviewable_scores.order(created_at: :desc).pick(:reviewable_score_type)
        PostActionTypeView.new.flag_types[type].present?
      end
    end
  end
end
