# frozen_string_literal: true

module ::MedicalCommunities
  # An administrator from outside the specialty says why they look at what somebody sent. The applicant is told.
  class Opening::Begin
    include Service::Base

    params do
      attribute :application_id, :integer
      attribute :reason, :string

      before_validation { self.reason = reason&.strip }
      validates :reason, length: { in: Opening::FEWEST_WORDS..Opening::MOST_WORDS }
    end

    model :application
    policy :needs_reason

    transaction do
      step :record
      step :note
    end

    step :tell

    private

    def fetch_application(params:, guardian:)
      found = CredentialApplication.find_by(id: params.application_id)
      context[:access] = found && ApplicationAccess.new(found, guardian.user).kind
      found if context[:access]
    end

    # Who verifies anyway has nothing to open, and an open one is open.
    def needs_reason
      context[:access] == :reason
    end

    def record(application:, params:, guardian:)
      Opening.create!(application: application, user: guardian.user, reason: params.reason)
    end

    def note(application:, guardian:)
      LedgerEntry.note(
        "opened",
        by: guardian.user,
        subject: application.applicant,
        application_id: application.id,
      )
    end

    def tell(application:, guardian:)
      Letter.write(application.applicant, :medical_application_opened) do
        {
          username: "\u2068@#{guardian.user.username}\u2069",
          link: Letter.link("/communities/verify"),
        }
      end
    end
  end
end
