# frozen_string_literal: true

module ::MedicalCommunities
  # A person hides a post. Its author is told by our own kind message: core's speaks of flags.
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
      post = reviewable.post
      # Core hands the address to a job and mails it, with the title in it.
      post.define_singleton_method(:url) { |*| "/p/#{id}" }
      post.hide!(
        PostActionType.types[:notify_moderators],
        Post.hidden_reasons[:flagged_by_tl4_user],
        custom_message: MESSAGE,
      )
    end

    def decide
      context[:becomes] = :approved
    end
  end
end
