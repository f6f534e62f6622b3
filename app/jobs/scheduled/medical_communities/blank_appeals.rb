# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Takes away words of appeals that are over; also while the plugin is off: a promise to forget holds.
    class BlankAppeals < ::Jobs::Scheduled
      every 1.day

      def execute(_args)
        ::MedicalCommunities::Appeal::Blank.call
      end
    end
  end
end
