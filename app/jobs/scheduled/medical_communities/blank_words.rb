# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Takes away what people wrote in complaints, appeals and reviews that are over; also while the plugin is off: a
    # promise to forget holds.
    class BlankWords < ::Jobs::Scheduled
      every 1.day

      ROOMS = %w[Complaint Appeal Measure].freeze

      def execute(_args)
        ROOMS.each { |room| ::MedicalCommunities.const_get(room)::Blank.call }
      end
    end
  end
end
