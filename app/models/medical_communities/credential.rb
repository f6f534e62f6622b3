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
    has_many :reminders,
             class_name: "MedicalCommunities::CredentialReminder",
             dependent: :delete_all
    has_one :revocation, class_name: "MedicalCommunities::Revocation", dependent: :delete

    validates :level, inclusion: { in: LEVELS }
    validates :role, inclusion: { in: ROLES }, allow_nil: true
    validates :country, format: /\A[A-Z]{2}\z/, allow_nil: true
    validates :valid_from, presence: true
    validates :source, presence: true, length: { maximum: 200 }
    validate :ends_after_it_begins

    REVOKED = <<~SQL
      EXISTS (
        SELECT 1 FROM medical_revocations
        WHERE medical_revocations.credential_id = medical_credentials.id
      )
    SQL

    # It counts until its last day and the days of grace are over.
    scope :in_force,
          ->(day = Time.zone.today) do
            where(
              "valid_from <= :day AND (valid_until IS NULL OR valid_until >= :last)",
              day: day,
              last: day - grace,
            ).where("NOT #{REVOKED}")
          end
    # Began once, and counts no longer.
    scope :ended,
          ->(day = Time.zone.today) do
            where("valid_from <= ?", day).where("valid_until < ? OR #{REVOKED}", day - grace)
          end

    # Its time is over, grace included, and nobody ended it.
    scope :run_out,
          ->(day = Time.zone.today) do
            where("valid_until < ?", day - grace).where("NOT #{REVOKED}")
          end
    # No other of the same person reaches further, at the same level or higher.
    scope :not_renewed, -> { where(<<~SQL, day: Time.zone.today) }
              NOT EXISTS (
                SELECT 1 FROM medical_credentials later
                WHERE later.user_id = medical_credentials.user_id
                  AND later.id <> medical_credentials.id
                  AND later.level >= medical_credentials.level
                  AND later.valid_from <= :day
                  AND (later.valid_until IS NULL OR later.valid_until > medical_credentials.valid_until)
                  AND NOT EXISTS (
                    SELECT 1 FROM medical_revocations WHERE credential_id = later.id
                  )
              )
            SQL

    # Those who delete theirs, too, had once what communities ask for. Before what is said of it goes.
    before_destroy :remember_communities, prepend: true

    # @return [Integer] days
    def self.grace
      SiteSetting.medical_communities_credential_grace_days
    end

    # @return [Date, nil] the last day on which it counts
    def counts_until
      valid_until && valid_until + self.class.grace
    end

    # @return [Boolean] its time is over, grace included, and nobody ended it
    def run_out?
      revocation.nil? && !counts_until.nil? && counts_until < Time.zone.today
    end

    # @return [Boolean] whether there is something to end
    def revocable?
      revocation.nil? && !run_out?
    end

    private

    def remember_communities
      return if user.nil?
      step_down = StepDown.new(user)
      Membership
        .where(user_id: user_id, credential_gone_on: nil)
        .includes(:community)
        .select { |membership| step_down.meets?(membership.community) }
        .each { |membership| membership.update_columns(credential_gone_on: Time.zone.today) }
    end

    def ends_after_it_begins
      return if valid_until.nil? || valid_from.nil? || valid_until >= valid_from
      errors.add(:valid_until, :invalid)
    end
  end
end
