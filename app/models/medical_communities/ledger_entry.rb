# frozen_string_literal: true

module ::MedicalCommunities
  # Who did what with an application, a document or a credential, and when. Written once, never changed; it says
  # nothing of what they contain.
  class LedgerEntry < ActiveRecord::Base
    # viewed: a document was opened; opened: an administrator from outside the specialty gave a reason and looked
    EVENTS = %w[
      applied
      withdrawn
      claimed
      opened
      viewed
      seconded
      granted
      declined
      asked-for-more
      revoked
      expired
      name-changed
      deleted
      vouched
      uploaded
      document-deleted
      documents-destroyed
      exported
      keys-rotated
      scheme-changed
    ].freeze

    include WrittenOnce

    self.table_name = "medical_ledger_entries"

    # @param event [String] of EVENTS
    # @param by [User, nil] nil: the forum itself
    # @param subject [User, nil] whom it is about
    # @param rest [Hash] application_id, credential_id, document_uuid; facts: codes and counts, never words
    def self.note(event, by:, subject: nil, **rest)
      create!(event: event, actor_id: by&.id, subject_id: subject&.id, **rest)
    end
  end
end
