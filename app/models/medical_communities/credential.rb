# frozen_string_literal: true

module ::MedicalCommunities
  # What was verified of a professional: level, role, specialties, from when until when, and by whom it was granted.
  class Credential < ActiveRecord::Base
    # 1: a number that has the right form; 2: evidence that a person has seen; 3: evidence confirmed twice.
    LEVELS = (1..3).freeze
    ROLES = %w[physician dentist nurse pharmacist allied-health student researcher].freeze

    self.table_name = "medical_credentials"

    belongs_to :user
    belongs_to :granted_by, class_name: "User", optional: true
    has_many :credential_specialties,
             class_name: "MedicalCommunities::CredentialSpecialty",
             dependent: :delete_all
    has_many :specialties, through: :credential_specialties
    has_many :checks,
             class_name: "MedicalCommunities::CredentialCheck",
             inverse_of: :credential,
             dependent: :delete_all
    has_one :revocation, class_name: "MedicalCommunities::Revocation", dependent: :delete

    validates :level, inclusion: { in: LEVELS }
    validates :role, inclusion: { in: ROLES }, allow_nil: true
    validates :country, format: /\A[A-Z]{2}\z/, allow_nil: true
    validates :valid_from, presence: true
    validates :source, presence: true, length: { maximum: 200 }
    validate :ends_after_it_begins

    scope :in_force,
          ->(day = Time.zone.today) do
            where(
              "valid_from <= :day AND (valid_until IS NULL OR valid_until >= :day)",
              day: day,
            ).where(
              "NOT EXISTS (
                 SELECT 1 FROM medical_revocations
                 WHERE medical_revocations.credential_id = medical_credentials.id
               )",
            )
          end

    private

    def ends_after_it_begins
      return if valid_until.nil? || valid_from.nil? || valid_until >= valid_from
      errors.add(:valid_until, :invalid)
    end
  end
end
