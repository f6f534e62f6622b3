# frozen_string_literal: true

module ::MedicalCommunities
  # Ends a credential before its time. It stays to be read, with who ended it and why.
  class Credential::Revoke
    include Service::Base

    params do
      attribute :credential_id, :integer
      attribute :medical_reason, :string

      before_validation { self.medical_reason = medical_reason&.strip }
      validates :medical_reason, presence: true, length: { maximum: Revocation::LONGEST_REASON }
    end

    policy :may_administer
    model :credential
    policy :not_ended

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :end_it
        step :log
      end
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_credential(params:)
      Credential.find_by(id: params.credential_id)
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
  end
end
