# frozen_string_literal: true

module ::MedicalCommunities
  # Documents whose days are over go for good: some days after the decision, or a day after they were sent and not
  # applied with. What went is reported, by application and in all.
  class CredentialDocument::Destroy
    include Service::Base

    UNATTACHED = 24.hours

    transaction do
      step :find
      step :destroy
      step :note
      step :log
    end

    private

    # Locked: one that moves along to a new application just now is not due any more.
    def find
      rows = [decided, left_over].flat_map { |due| due.lock.pluck(:id, :user_id, :application_id) }
      context[:rows] = rows.uniq
    end

    def decided
      days = SiteSetting.medical_communities_document_days
      closed = CredentialApplication.where(closed_at: ..days.days.ago)
      CredentialDocument.where(application_id: closed.select(:id))
    end

    def left_over
      CredentialDocument.where(created_at: ..UNATTACHED.ago).where(
        "application_id IS NULL OR application_id NOT IN (SELECT id FROM medical_credential_applications)",
      )
    end

    def destroy(rows:)
      CredentialDocument.where(id: rows.map(&:first)).delete_all
      context[:count] = rows.size
    end

    def note(rows:)
      rows
        .group_by { |_id, user_id, application_id| [user_id, application_id] }
        .each do |(user_id, application_id), gone|
          LedgerEntry.note(
            "documents-destroyed",
            by: nil,
            subject_id: user_id,
            application_id: application_id,
            facts: {
              count: gone.size,
              why: application_id ? "decided" : "not-applied",
            },
          )
        end
    end

    def log(count:)
      return if count.zero?
      StaffActionLogger.new(Discourse.system_user).log_custom(
        "medical_documents_destroyed",
        count: count,
      )
    end
  end
end
