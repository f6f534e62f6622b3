# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Writes of a complaint to those whom it concerns; once, however often it runs.
    class TellOfComplaint < ::Jobs::Base
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Complaint::Tell.call(complaint_id: args[:complaint_id])
      end
    end
  end
end
