# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # What time brings to strikes: their end, and letters whose job is gone.
    class ExpireStrikes < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Strike::Expire.call
        ::MedicalCommunities::Strike::CatchUp.call
      end
    end
  end
end
