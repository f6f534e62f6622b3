# frozen_string_literal: true

module ::MedicalCommunities
  # Reviewables of ours that those decide about who moderate their category.
  module DecidedInCommunity
    extend ActiveSupport::Concern

    included { before_save :keep_in_community }

    # @param reason [String] key of the sentence that says why it is here
    def show(reason)
      add_score(
        Discourse.system_user,
        ReviewableScore.types[:needs_approval],
        reason: reason,
        force_review: true,
      )
    end

    private

    def keep_in_community
      self.category_id ||= target.category_id
      return unless new_record? || category_id_changed?
      self.reviewable_by_moderator = HeldPost::Reviewers.moderators?(category)
    end
  end
end
