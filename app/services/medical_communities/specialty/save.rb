# frozen_string_literal: true

module ::MedicalCommunities
  # Adds a specialty, or changes its names and what it is a part of. The key stays: imports name specialties by it.
  class Specialty::Save
    include Service::Base

    params do
      attribute :id, :integer
      attribute :key, :string
      attribute :parent_id, :integer
      attribute :names
    end

    policy :may_administer
    model :specialty

    transaction do
      step :save
      step :log
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_specialty(params:)
      specialty = params.id ? Specialty.find_by(id: params.id) : Specialty.new(key: params.key)
      specialty&.tap do |found|
        found.assign_attributes(parent_id: params.parent_id, names: names(params.names))
      end
    end

    def names(given)
      given.to_h.transform_values { |name| name.to_s.squish }.compact_blank
    rescue StandardError
      {}
    end

    def save(specialty:)
      specialty.save!
    end

    def log(specialty:, guardian:)
      return unless specialty.saved_changes?
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_specialty_save",
        { specialty: specialty.key },
      )
    end
  end
end
