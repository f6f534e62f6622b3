# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # So that each complaint is told of and can be decided, whatever got lost on the way.
    class LookAfterComplaints < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Complaint::LookAfter.call
      end
    end
  end
end
