# frozen_string_literal: true

module ::MedicalCommunities
  # An applicant takes an application back before anybody has decided. What was sent is deleted at once.
  class CredentialApplication::Withdraw
    include Service::Base

    params { attribute :id, :integer }

    model :application

    transaction do
      step :lock_application
      policy :waiting
      step :destroy_documents
      step :blank
      step :withdraw
      step :note
    end

    private

    def fetch_application(params:, guardian:)
      CredentialApplication.find_by(id: params.id, user_id: guardian.user.id)
    end

    # In the order in which the review queue locks them.
    def lock_application(application:)
      application.reviewable&.lock!
      application.lock!
    end

    def waiting(application:)
      application.waiting?
    end

    def destroy_documents(application:)
      CredentialDocument.where(application_id: application.id).delete_all
    end

    def blank(application:)
      application.blank_what_was_sent
    end

    def withdraw(application:, guardian:)
      application.close("withdrawn", by: guardian.user)
      application.reviewable&.settle(guardian.user)
    end

    def note(application:, guardian:)
      LedgerEntry.note(
        "withdrawn",
        by: guardian.user,
        subject: guardian.user,
        application_id: application.id,
      )
    end
  end
end
