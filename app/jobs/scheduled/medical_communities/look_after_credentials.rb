# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # What time brings to credentials: reminders, and their end.
    class LookAfterCredentials < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Credential::Remind.call
        ::MedicalCommunities::Credential::Expire.call
      end
    end
  end
end
