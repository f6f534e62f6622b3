# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Also while the plugin is off: a promise to forget holds.
    class BlankHeldPosts < ::Jobs::Scheduled
      every 1.day

      def execute(_args)
        ::MedicalCommunities::HeldPost::Forget.call
      end
    end
  end
end
