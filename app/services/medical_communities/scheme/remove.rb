# frozen_string_literal: true

module ::MedicalCommunities
  # Deletes a kind of number of the administrators' own. While a request waits with such a number nobody does; for
  # credentials whoever deletes it was told: their explanation then names no kind any more.
  class Scheme::Remove
    include Service::Base

    params do
      attribute :key, :string
      attribute :even_used, :boolean, default: false
    end

    policy :may_administer
    model :scheme
    model :uses
    policy :none_waits
    policy :unused_or_told

    transaction do
      step :remove
      step :log
    end

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    def fetch_scheme(params:)
      Scheme.where.not(definition: nil).find_by(key: params.key)
    end

    def fetch_uses(scheme:)
      Scheme::Uses.new(scheme.key)
    end

    def none_waits(scheme:, uses:)
      !uses.waiting?(scheme.key)
    end

    def unused_or_told(params:, scheme:, uses:)
      params.even_used || !uses.any?(scheme.key)
    end

    def remove(scheme:)
      scheme.destroy!
    end

    def log(scheme:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom("medical_scheme_remove", { key: scheme.key })
    end
  end
end
