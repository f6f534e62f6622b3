# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Forgets files of own words whose day is over, also those that never came to their end. Also while the plugin is
    # off: a promise to forget holds.
    class TendDictionaryImports < ::Jobs::Scheduled
      every 1.hour

      def execute(_args)
        ::MedicalCommunities::DictionaryImport.over.delete_all
      end
    end
  end
end
