# frozen_string_literal: true

module ::MedicalCommunities
  # That someone asks to be verified, with what they say of themselves. A resubmission is a new application that knows
  # the former one.
  class CredentialApplication < ActiveRecord::Base
    include Sealed

    MOST_WORDS = 2000
    MOST_SPECIALTIES = 5
    LONGEST_NAME = 200

    # What those who decide are shown of it.
    DOSSIER = [
      { applicant: %i[single_sign_on_record user_associated_accounts] },
      :claimed_by,
      :decided_scheme,
      :institution_proofs,
      :openings,
      :papers,
      :viewings,
      :applicant_profile,
      :specialties,
      { opinions: :user },
      # Targets of other kinds have decisions too, and less belongs to those.
      { decision: :decided_by },
      :seconder,
      { credential_given: :revocation },
      { siblings: [:specialties, { decision: :decided_by }] },
      { credentials_held: %i[revocation specialties] },
      { vouches: [:voucher, { voucher_credentials: { specialties: :parent } }] },
      { same_number: %i[applicant decision] },
      { credentials_of_number: %i[user revocation] },
    ].freeze

    self.table_name = "medical_credential_applications"

    belongs_to :applicant, class_name: "User", foreign_key: :user_id, inverse_of: false
    belongs_to :claimed_by, class_name: "User", optional: true
    belongs_to :former, class_name: "MedicalCommunities::CredentialApplication", optional: true
    belongs_to :renews, class_name: "MedicalCommunities::Credential", optional: true
    # What administrators decided about the kind of number, where they did.
    belongs_to :decided_scheme,
               class_name: "MedicalCommunities::Scheme",
               primary_key: :key,
               foreign_key: :scheme,
               inverse_of: false,
               optional: true
    has_many :application_specialties,
             class_name: "MedicalCommunities::CredentialApplicationSpecialty",
             foreign_key: :application_id,
             inverse_of: :application,
             dependent: :delete_all
    has_many :specialties, through: :application_specialties
    has_many :documents,
             -> { order(:id) },
             class_name: "MedicalCommunities::CredentialDocument",
             foreign_key: :application_id,
             inverse_of: :application,
             dependent: :delete_all
    has_many :opinions,
             class_name: "MedicalCommunities::CredentialOpinion",
             foreign_key: :application_id,
             inverse_of: :application,
             dependent: :delete_all
    has_many :openings,
             -> { order(:id) },
             class_name: "MedicalCommunities::Opening",
             foreign_key: :application_id,
             inverse_of: :application,
             dependent: :delete_all
    has_one :decision,
            class_name: "MedicalCommunities::CredentialDecision",
            foreign_key: :application_id,
            inverse_of: :application,
            dependent: :delete
    has_one :seconder, through: :decision, source: :seconded_by
    has_one :credential_given, through: :decision, source: :credential
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalCredentialApplication") },
            as: :target,
            dependent: :destroy
    # For lists: without their bytes.
    has_many :papers,
             -> { without_content.order(:id) },
             class_name: "MedicalCommunities::CredentialDocument",
             foreign_key: :application_id,
             inverse_of: false
    has_many :viewings,
             -> { where(event: "viewed") },
             class_name: "MedicalCommunities::LedgerEntry",
             foreign_key: :application_id,
             inverse_of: false
    with_options primary_key: :user_id, foreign_key: :user_id, inverse_of: false do
      has_many :siblings, class_name: "MedicalCommunities::CredentialApplication"
      has_many :credentials_held, class_name: "MedicalCommunities::Credential"
      has_many :institution_proofs,
               -> { confirmed },
               class_name: "MedicalCommunities::InstitutionProof"
      has_many :vouches, -> { confirmed }, class_name: "MedicalCommunities::Vouch"
      has_one :applicant_profile, class_name: "MedicalCommunities::ProfessionalProfile"
    end
    with_options primary_key: :number_digest, foreign_key: :number_digest, inverse_of: false do
      has_many :same_number, class_name: "MedicalCommunities::CredentialApplication"
      has_many :credentials_of_number, class_name: "MedicalCommunities::Credential"
    end

    validates :role, inclusion: { in: Credential::ROLES }
    validates :country, format: /\A[A-Z]{2}\z/

    seals :number, :name, :words

    scope :waiting, -> { where(closed_at: nil) }

    # @return [Boolean]
    def waiting?
      closed_at.nil?
    end

    # @return [String] waiting, or how it ended: see CredentialDecision::OUTCOMES
    def state
      waiting? ? "waiting" : decision&.outcome || "settled"
    end

    # @return [Boolean] whether the next application of this person goes on from here
    def answerable?
      %w[more declined].include?(state)
    end

    # @return [Scheme, nil] the kind of number that was sent
    def number_scheme
      return if scheme.nil?
      @number_scheme ||= Schemes.find(scheme, decided: decided_scheme)
    end

    # @return [Array<String>] where the applicant says to work: in the profile, and in this application
    def workplaces
      [applicant_profile&.workplace, profile&.dig("workplace")].compact
    end

    # @param outcome [String]
    # @param by [User]
    def close(outcome, by:, **rest)
      create_decision!(outcome: outcome, decided_by: by, **rest)
      ProfessionalProfile.take_over(self) if outcome == "granted"
      update!(closed_at: Time.zone.now, sealed_profile: nil)
    end

    # @return [Hash, nil] what the applicant says of their working life: see ProfessionalProfile::FIELDS
    def profile
      said = Keys.decrypt(sealed_profile)
      said && JSON.parse(said)
    end

    def profile=(said)
      self.sealed_profile = said.presence && Keys.encrypt(said.to_json)
    end

    # The applicant wants nothing of it to be kept.
    def blank_what_was_sent
      update!(
        number: nil,
        name: nil,
        words: nil,
        profile: nil,
        number_digest: nil,
        number_last: nil,
        number_fits: nil,
      )
    end

    # What a person said of themselves must not get into an error report.
    def inspect
      "#<#{self.class} #{id} #{state}>"
    end
  end
end
