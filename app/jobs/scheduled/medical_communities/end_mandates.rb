# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    class EndMandates < ::Jobs::Scheduled
      every 1.day

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Mandate::Expire.call
      end
    end
  end
end
