# frozen_string_literal: true

module ::MedicalCommunities
  # Opens a document for its owner or for who verifies, and writes down that it was opened.
  class CredentialDocument::Read
    include Service::Base

    params { attribute :uuid, :string }

    model :document
    policy :reason_given
    model :bytes
    step :note

    private

    # What this person may not see is not there.
    def fetch_document(params:, guardian:)
      found = CredentialDocument.includes(application: :specialties).find_by(uuid: params.uuid.to_s)
      found if found && context[:access] = found.access(guardian.user)
    end

    def reason_given(access:)
      access != :reason
    end

    def fetch_bytes(document:)
      document.bytes
    end

    def note(document:, access:, guardian:)
      LedgerEntry.note(
        "viewed",
        by: guardian.user,
        subject: document.user,
        application_id: document.application_id,
        document_uuid: document.uuid,
        facts: {
          as: access,
        },
      )
    end
  end
end
