# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Its argument is a number; keys and words are in no queue.
    class RotateKeys < ::Jobs::Base
      def execute(args)
        DistributedMutex.synchronize("medical-key-rotation", validity: 10.minutes) do
          rotation = ::MedicalCommunities::KeyRotation.running.find_by(id: args[:rotation_id])
          ::MedicalCommunities::KeyRotation::Work.call(rotation: rotation) if rotation
        end
      end
    end
  end
end
