# frozen_string_literal: true

module ::MedicalCommunities
  # What people wrote about an application goes when its documents do: the applicant's words, and the verifier's note.
  # Name and what is left of the number stay, to be compared with.
  class CredentialApplication::Forget
    include Service::Base

    model :application_ids, optional: true
    transaction { step :blank }

    private

    def fetch_application_ids
      days = SiteSetting.medical_communities_document_days
      CredentialApplication.where(closed_at: ..days.days.ago).select(:id)
    end

    def blank(application_ids:)
      CredentialApplication
        .where(id: application_ids)
        .where.not(sealed_words: nil)
        .update_all(sealed_words: nil)
      CredentialDecision
        .where(application_id: application_ids)
        .where.not(sealed_note: nil)
        .update_all(sealed_note: nil)
    end
  end
end
