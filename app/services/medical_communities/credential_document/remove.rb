# frozen_string_literal: true

module ::MedicalCommunities
  # Somebody takes a document of their own back, at any time.
  class CredentialDocument::Remove
    include Service::Base

    params { attribute :uuid, :string }

    model :document

    transaction do
      step :destroy
      step :note
    end

    private

    def fetch_document(params:, guardian:)
      return if guardian.user.nil?
      own = CredentialDocument.without_content.where(user_id: guardian.user.id)
      own.find_by(uuid: params.uuid.to_s)
    end

    def destroy(document:)
      document.destroy!
    end

    def note(document:, guardian:)
      LedgerEntry.note(
        "document-deleted",
        by: guardian.user,
        subject: guardian.user,
        application_id: document.application_id,
        document_uuid: document.uuid,
      )
    end
  end
end
