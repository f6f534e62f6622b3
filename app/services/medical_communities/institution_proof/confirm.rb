# frozen_string_literal: true

module ::MedicalCommunities
  # The code came back: whoever applies reads mail at the institution. The address is no longer needed then.
  class InstitutionProof::Confirm
    include Service::Base

    params do
      attribute :medical_code, :string

      before_validation { self.medical_code = digits(medical_code) }

      validate do
        unless medical_code.length == InstitutionProof::DIGITS
          errors.add(:medical_code, I18n.t("medical_communities.institution_proof.code"))
        end
      end

      # As people type and paste them, in the digits of their keyboard.
      def digits(code)
        code.to_s.unicode_normalize(:nfkc).tr("٠-٩۰-۹", "0-90-9").gsub(/[^0-9]/, "")
      end
    end

    transaction do
      model :proof
      policy :tries_left
      step :count_try
    end

    policy :fits
    step :confirm

    private

    # Counted before it is compared, within a lock: many at once are still few.
    def fetch_proof(guardian:)
      InstitutionProof.open.lock.where(user_id: guardian.user.id).order(:id).last
    end

    def tries_left(proof:)
      !proof.tried_enough?
    end

    def count_try(proof:)
      proof.update!(tries: proof.tries + 1)
    end

    def fits(proof:, params:)
      proof.opened_by?(params.medical_code)
    end

    def confirm(proof:)
      proof.update!(confirmed_at: Time.zone.now, code_digest: nil, sealed_address: nil)
    end
  end
end
