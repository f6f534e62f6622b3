# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Tells administrators that people have to look at somebody's standing.
    class TellOfCase < ::Jobs::Base
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::StandingCase::Tell.call(id: args[:standing_case_id])
      end
    end
  end
end
