# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Also while the plugin is off: what was begun is brought to its end.
    class TendKeys < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        ::MedicalCommunities::KeyRotation::Tend.call
      end
    end
  end
end
