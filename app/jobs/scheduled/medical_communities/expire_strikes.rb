# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    class ExpireStrikes < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Strike::Expire.call
      end
    end
  end
end
