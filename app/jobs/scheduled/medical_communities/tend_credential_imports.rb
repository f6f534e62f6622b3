# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Goes on with files whose job is gone, and forgets old ones – that also while the plugin is off: a promise to
    # forget holds.
    class TendCredentialImports < ::Jobs::Scheduled
      every 10.minutes

      SILENCE = 5.minutes

      def execute(_args)
        imports = ::MedicalCommunities::CredentialImport
        imports.where("updated_at < ?", imports::DAYS_KEPT.days.ago).delete_all
        return unless SiteSetting.medical_communities_enabled
        imports
          .at_work
          .where("updated_at < ?", SILENCE.ago)
          .each { |import| ::MedicalCommunities::CredentialImport::Work.later(import) }
      end
    end
  end
end
