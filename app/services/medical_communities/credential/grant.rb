# frozen_string_literal: true

module ::MedicalCommunities
  # An administrator writes down what was verified of a member elsewhere.
  class Credential::Grant
    include Service::Base

    params do
      include ReadableDays

      attribute :user_id, :integer
      attribute :level, :integer
      attribute :role, :string
      attribute :country, :string
      attribute :specialty_ids, :array, default: []
      attribute :valid_from, :date
      attribute :valid_until, :date
      attribute :source, :string

      readable_days :valid_from, :valid_until

      before_validation do
        self.role = role.presence
        self.country = country&.strip&.upcase.presence
        self.source = source&.squish
        self.specialty_ids = specialty_ids.map { |id| id.to_s.to_i }.uniq
      end
    end

    policy :may_administer
    model :user
    model :specialties, optional: true
    policy :specialties_exist
    model :credential

    transaction do
      step :save
      step :log
    end

    step :follow

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_user(params:)
      User.human_users.where(staged: false).find_by(id: params.user_id)
    end

    def fetch_specialties(params:)
      Specialty.where(id: params.specialty_ids).to_a
    end

    def specialties_exist(params:, specialties:)
      specialties.size == params.specialty_ids.size
    end

    def fetch_credential(params:, user:, specialties:, guardian:)
      Credential.new(
        user: user,
        granted_by: guardian.user,
        specialties: specialties,
        **params.slice(:level, :role, :country, :valid_from, :valid_until, :source),
      )
    end

    def save(credential:)
      credential.checks.build(means: "by-hand", checked_on: Time.zone.today)
      credential.save!
    end

    def log(credential:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_credential_grant",
        { target_user_id: credential.user_id, level: credential.level },
      )
    end

    def follow(user:)
      Credential::Follow.call(user: user)
    end
  end
end
