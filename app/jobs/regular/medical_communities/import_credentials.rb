# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Goes through a file of people who were verified elsewhere. One at a time.
    class ImportCredentials < ::Jobs::Base
      cluster_concurrency 1
      sidekiq_options queue: "low"

      # @param args [Hash] import_id: an id alone
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::CredentialImport::Work.call(args[:import_id])
      end
    end
  end
end
