# frozen_string_literal: true

module ::MedicalCommunities
  # A person hides a post; its author is told kindly.
  class Examination::Hide
    include ::Service::Base

    MESSAGE = :medical_post_hidden

    policy :post_is_there
    step :hide
    step :decide

    private

    def post_is_there(reviewable:)
      reviewable.post.present?
    end

    def hide(reviewable:)
      PostHiding.hide(
        reviewable.post,
        flag: PostActionType.types[:notify_moderators],
        reason: Post.hidden_reasons[:flagged_by_tl4_user],
        letter: MESSAGE,
      )
    end

    def decide
      context[:becomes] = :approved
    end
  end
end
