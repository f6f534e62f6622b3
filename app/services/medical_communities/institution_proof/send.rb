# frozen_string_literal: true

module ::MedicalCommunities
  # Sends a code to an address at an institution. At once, and not by a job: the arguments of jobs are kept.
  class InstitutionProof::Send
    include Service::Base

    params do
      attribute :medical_address, :string

      before_validation { self.medical_address = medical_address.to_s.strip.downcase }

      validate do
        fits =
          medical_address.length <= InstitutionProof::LONGEST_ADDRESS &&
            EmailAddressValidator.valid_value?(medical_address)
        unless fits
          errors.add(:medical_address, I18n.t("medical_communities.institution_proof.address"))
        end
      end
    end

    model :domain
    model :proof

    transaction do
      step :forget_former
      step :save
    end

    policy :mailed

    private

    def fetch_domain(params:)
      Institutions.of(params.medical_address)
    end

    def fetch_proof(domain:, params:, guardian:)
      InstitutionProof
        .new(
          user: guardian.user,
          domain: domain,
          address: params.medical_address,
          expires_at: InstitutionProof::LASTS.from_now,
        )
        .tap { |proof| context[:code] = proof.make_code }
    end

    # One code at a time.
    def forget_former(guardian:)
      InstitutionProof.where(user_id: guardian.user.id, confirmed_at: nil).delete_all
    end

    def save(proof:)
      proof.save!
    end

    def mailed(params:, code:, guardian:)
      CodeMail.deliver(params.medical_address, code, guardian.user.effective_locale)
    end
  end
end
