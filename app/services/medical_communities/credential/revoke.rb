# frozen_string_literal: true

module ::MedicalCommunities
  # Ends a credential before its time: an administrator, or who verifies its specialties. It stays to be read, with who
  # ended it and why.
  class Credential::Revoke
    include Service::Base

    params do
      attribute :credential_id, :integer
      attribute :medical_reason, :string

      before_validation { self.medical_reason = medical_reason&.strip }
      validates :medical_reason, presence: true, length: { maximum: Revocation::LONGEST_REASON }
    end

    transaction do
      model :credential
      policy :may_revoke
      policy :not_ended
      step :end_it
      step :log
      step :note
    end

    step :follow
    step :tell

    private

    # Two may end it at once.
    def fetch_credential(params:)
      Credential.lock.find_by(id: params.credential_id)
    end

    def may_revoke(credential:, guardian:)
      guardian.is_admin? || guardian.medical_verifiers.of_credential?(credential)
    end

    def not_ended(credential:)
      credential.revocation.nil?
    end

    def end_it(credential:, params:, guardian:)
      Revocation.create!(
        credential: credential,
        revoked_by: guardian.user,
        reason: params.medical_reason,
      )
    end

    def log(credential:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_credential_revoke",
        { target_user_id: credential.user_id, level: credential.level },
      )
    end

    def note(credential:, guardian:)
      LedgerEntry.note(
        "revoked",
        by: guardian.user,
        subject: credential.user,
        credential_id: credential.id,
        facts: {
          level: credential.level,
        },
      )
    end

    # Groups, badges and communities see it at once.
    def follow(credential:)
      Credential::Follow.call(user: credential.user)
    end

    def tell(credential:)
      Letter.write(credential.user, :medical_credential_revoked) do
        { link: Letter.link("/communities/verify") }
      end
    end
  end
end
