# frozen_string_literal: true

module ::MedicalCommunities
  # Forgets a file and its report. Rows that were applied stay what they are.
  class CredentialImport::Remove
    include Service::Base

    params { attribute :import_id, :integer }

    policy :may_administer
    model :import
    step :remove

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_import(params:)
      CredentialImport.find_by(id: params.import_id)
    end

    def remove(import:)
      import.delete
    end
  end
end
