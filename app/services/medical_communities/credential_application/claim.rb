# frozen_string_literal: true

module ::MedicalCommunities
  # A verifier takes an application on, or lets go of it, so that others see that somebody is at work. It keeps nobody
  # from deciding.
  class CredentialApplication::Claim
    include Service::Base

    policy :waiting
    step :claim
    step :note

    private

    def waiting(application:)
      application.waiting?
    end

    def claim(application:)
      claimer = context[:claimer]
      application.update!(claimed_by: claimer, claimed_at: claimer && Time.zone.now)
    end

    def note(application:, by:)
      LedgerEntry.note(
        "claimed",
        by: by,
        subject: application.applicant,
        application_id: application.id,
        facts: {
          let_go: context[:claimer].nil?,
        },
      )
    end
  end
end
