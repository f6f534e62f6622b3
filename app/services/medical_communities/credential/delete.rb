# frozen_string_literal: true

module ::MedicalCommunities
  # A member deletes a credential of their own, with what is still kept of the application that it came from.
  class Credential::Delete
    include Service::Base

    params { attribute :id, :integer }

    model :credential
    policy :not_revoked

    transaction do
      step :forget_application
      step :delete
      step :note
    end

    step :follow

    private

    def fetch_credential(params:, guardian:)
      Credential.find_by(id: params.id, user_id: guardian.user.id)
    end

    # Who ended it and why is for the next verifier to read. It goes with the account.
    def not_revoked(credential:)
      credential.revocation.nil?
    end

    def forget_application(credential:)
      application = CredentialApplication.find_by(id: credential.application_id)
      return if application.nil? || application.waiting?
      CredentialDocument.where(application_id: application.id).delete_all
      application.blank_what_was_sent
    end

    def delete(credential:)
      credential.destroy!
    end

    def note(credential:, guardian:)
      LedgerEntry.note(
        "deleted",
        by: guardian.user,
        subject: guardian.user,
        credential_id: credential.id,
        facts: {
          level: credential.level,
        },
      )
    end

    def follow(guardian:)
      Credential::Follow.call(user: guardian.user)
    end
  end
end
