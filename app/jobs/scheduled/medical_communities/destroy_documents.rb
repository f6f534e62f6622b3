# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Also while the plugin is off: a promise to forget holds.
    class DestroyDocuments < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        ::MedicalCommunities::CredentialDocument::Destroy.call
      end
    end
  end
end
