# frozen_string_literal: true

module ::MedicalCommunities
  # That a member was told how long a credential still counts, so many days before its last one; or that it counts no
  # more.
  class CredentialReminder < ActiveRecord::Base
    # 0: its last day is over, the days of grace run
    STEPS = [60, 30, 7, 0].freeze
    # Past grace.
    ENDED = -1

    self.table_name = "medical_credential_reminders"

    belongs_to :credential, class_name: "MedicalCommunities::Credential"

    # @return [Boolean] whether nobody was quicker
    def self.note(credential, days)
      insert_all(
        [{ credential_id: credential.id, days: days, created_at: Time.zone.now }],
        unique_by: %i[credential_id days],
        record_timestamps: false,
      ).any?
    end
  end
end
