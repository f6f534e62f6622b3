# frozen_string_literal: true

module ::MedicalCommunities
  class HeldPost
    # Keeps the words of decided posts no longer than the forum says, and nothing of members who are gone.
    class Forget
      include ::Service::Base

      step :blank_decided
      step :forget_authorless
      step :forget_orphans

      private

      def blank_decided
        days = SiteSetting.medical_communities_held_text_days
        [HeldPost, PendingEdit].each do |kind|
          Blank.call(reviewables: kind.decided_before(days.days.ago))
        end
      end

      def forget_authorless
        HeldPost.all.where.missing(:target_created_by).destroy_all
        PendingEdit.where.missing(:user).destroy_all
      end

      def forget_orphans
        MedicalCommunities::Return.where.missing(:reviewable).delete_all
      end
    end
  end
end
