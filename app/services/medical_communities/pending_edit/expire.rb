# frozen_string_literal: true

module ::MedicalCommunities
  # What nobody has decided in time goes back to its author.
  class PendingEdit::Expire
    include ::Service::Base

    model :reviewables, optional: true
    step :give_back

    private

    def fetch_reviewables
      days = SiteSetting.medical_communities_pending_edit_days
      late = PendingEdit.where("updated_at < ?", days.days.ago)
      ReviewableMedicalEdit.pending.where(target_id: late.select(:id))
    end

    def give_back(reviewables:)
      reviewables.find_each do |reviewable|
        reviewable.perform(Discourse.system_user, :medical_return)
      end
    end
  end
end
