# frozen_string_literal: true

module ::MedicalCommunities
  # Lets a file that was looked through have its effect. Twice does no more than once.
  class CredentialImport::Apply
    include Service::Base

    params { attribute :import_id, :integer }

    policy :may_administer

    transaction do
      model :import
      policy :checked
      step :begin
      step :log
    end

    step :work

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_import(params:)
      CredentialImport.lock.find_by(id: params.import_id)
    end

    def checked(import:)
      import.state == "checked"
    end

    def begin(import:)
      import.rewind
      import.update!(applying_at: Time.zone.now)
    end

    def log(import:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_credential_import",
        { import_id: import.id },
      )
    end

    def work(import:)
      CredentialImport::Work.later(import)
    end
  end
end
