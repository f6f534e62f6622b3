# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    class ReconcileCredentials < ::Jobs::Scheduled
      every 1.day

      def execute(_args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Credential::Reconcile.call
      end
    end
  end
end
