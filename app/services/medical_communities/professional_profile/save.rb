# frozen_string_literal: true

module ::MedicalCommunities
  # A member says something of their working life. While they are verified it changes with a new application only.
  class ProfessionalProfile::Save
    include Service::Base

    params do
      attribute :medical_profile

      validate do
        ProfessionalProfile
          .problems(profile)
          .each do |name|
            errors.add(name, I18n.t("medical_communities.credential_application.fields.profile"))
          end
      end

      def profile
        medical_profile.is_a?(Hash) ? medical_profile : {}
      end
    end

    model :profile
    policy :open_to_change
    step :save

    private

    def fetch_profile(guardian:)
      ProfessionalProfile.find_or_initialize_by(user_id: guardian.user.id)
    end

    def open_to_change(guardian:)
      Credential.in_force.where(user_id: guardian.user.id).none?
    end

    def save(profile:, params:)
      profile.update!(ProfessionalProfile.tidy(params.profile))
    end
  end
end
