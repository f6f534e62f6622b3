# frozen_string_literal: true

module ::MedicalCommunities
  # Deletes a specialty. One that is used goes only when whoever deletes it was told by what.
  class Specialty::Remove
    include Service::Base

    params do
      attribute :id, :integer
      attribute :even_used, :boolean, default: false
    end

    policy :may_administer
    model :specialty
    model :uses
    policy :unused_or_told

    transaction do
      step :remove
      step :log
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_specialty(params:)
      Specialty.find_by(id: params.id)
    end

    def fetch_uses(specialty:)
      Specialty::Uses.new([specialty.id])
    end

    def unused_or_told(params:, specialty:, uses:)
      params.even_used || !uses.any?(specialty.id)
    end

    def remove(specialty:)
      specialty.destroy!
    end

    def log(specialty:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_specialty_remove",
        { specialty: specialty.key },
      )
    end
  end
end
