# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Verifying
      # Core shows what is in its queue by category and by being staff. Who verifies is asked by specialty, and core has
      # no hook for that.
      module Seen
        APPLICATION = "ReviewableMedicalCredentialApplication"

        def viewable_by(user, order: nil, preload: true)
          found = super
          return found if user.blank?
          verifiers = user.medical_verifiers
          return found unless widened?(user) && verifiers.any?
          found.or(verified_by(verifiers, found))
        end

        private

        # Administrators see everything as it is.
        def widened?(user)
          SiteSetting.medical_communities_enabled && !user.admin? &&
            self >= ::ReviewableMedicalCredentialApplication
        end

        # Of the same shape as what it is joined with, as Rails wants it.
        def verified_by(verifiers, found)
          found.unscope(:where).where(
            type: APPLICATION,
            target_type: CredentialApplication.polymorphic_name,
            target_id: verifiers.application_ids,
          )
        end
      end
    end
  end
end
