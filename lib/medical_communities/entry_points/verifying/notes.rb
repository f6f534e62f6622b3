# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Verifying
      # Core lets whoever may enter the review queue write notes about everything in it, seen by them or not, and has
      # no hook for that. Since verifiers enter it, this asks what they see.
      module Notes
        private

        def find_reviewable
          super
          return unless SiteSetting.medical_communities_enabled && current_user
          return unless guardian.can_see_review_queue?
          seen = ::Reviewable.viewable_by(current_user, preload: false)
          raise Discourse::NotFound unless seen.exists?(id: @reviewable.id)
        end
      end
    end
  end
end
