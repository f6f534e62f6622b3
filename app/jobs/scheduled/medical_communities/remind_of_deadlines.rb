# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    class RemindOfDeadlines < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Deadline::Remind.call
      end
    end
  end
end
