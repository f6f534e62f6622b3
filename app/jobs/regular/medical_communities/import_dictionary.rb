# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Reads a long file of a community's own words. One at a time; begun anew it does what is left, which is all or nothing.
    class ImportDictionary < ::Jobs::Base
      cluster_concurrency 1
      sidekiq_options queue: "low"

      # @param args [Hash] import_id: an id alone
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::DictionaryImport::Work.call(args[:import_id])
      end
    end
  end
end
