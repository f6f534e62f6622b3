# frozen_string_literal: true

module ::MedicalCommunities
  # Somebody sends a picture or PDF to be verified with. It is judged by its content, cleared of what is no picture,
  # and sealed; until it is applied with it belongs to no application, and is swept after a day.
  class CredentialDocument::Store
    include Service::Base

    params { attribute :file }

    policy :may_apply
    policy :has_room
    model :document_file
    policy :acceptable
    model :document

    transaction do
      step :keep
      step :note
    end

    private

    def may_apply(guardian:)
      guardian.user&.human? && !guardian.anonymous?
    end

    def has_room(guardian:)
      CredentialDocument.unattached.where(user_id: guardian.user.id).count <
        CredentialDocument::MOST
    end

    def fetch_document_file(params:)
      DocumentFile.new(read(params.file)) if params.file.respond_to?(:read)
    end

    # One byte more than may be kept tells enough.
    def read(file)
      file.rewind
      file.read(CredentialDocument::MOST_BYTES + 1).to_s.b
    end

    def acceptable(document_file:)
      document_file.reason.nil?
    end

    def fetch_document(document_file:, guardian:)
      shape = {
        format: document_file.format,
        width: document_file.width,
        height: document_file.height,
      }
      CredentialDocument.new(user: guardian.user, bytes: document_file.clean, **shape)
    end

    def keep(document:)
      document.save!
    end

    def note(document:, guardian:)
      LedgerEntry.note(
        "uploaded",
        by: guardian.user,
        subject: guardian.user,
        document_uuid: document.uuid,
        facts: {
          format: document.format,
          size: document.size,
        },
      )
    end
  end
end
