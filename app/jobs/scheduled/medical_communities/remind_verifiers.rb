# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Once a day: somebody has waited long enough to be verified.
    class RemindVerifiers < ::Jobs::Scheduled
      every 1.day

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::CredentialApplication::Remind.call
      end
    end
  end
end
