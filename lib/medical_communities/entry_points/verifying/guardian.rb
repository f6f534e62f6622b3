# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Verifying
      # Core lets staff and moderators of categories into its review queue, and has no way to let others in.
      module Guardian
        def can_see_review_queue?
          super || (SiteSetting.medical_communities_enabled && medical_verifiers.any?)
        end

        # @return [Verifiers]
        def medical_verifiers
          authenticated? ? @user.medical_verifiers : Verifiers.new(nil)
        end

        # @return [String, nil] where this person works, as they say
        def medical_workplace
          return @medical_workplace if defined?(@medical_workplace)
          @medical_workplace = ProfessionalProfile.where(user_id: @user.id).pick(:workplace)
        end
      end
    end
  end
end
