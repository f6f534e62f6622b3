# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Takes away words of complaints that are over; also while the plugin is off: a promise to forget holds.
    class BlankComplaints < ::Jobs::Scheduled
      every 1.day

      def execute(_args)
        ::MedicalCommunities::Complaint::Blank.call
      end
    end
  end
end
