# frozen_string_literal: true

module ::MedicalCommunities
  # A credential, for whose it is: what was checked, by which means, when.
  class OwnCredentialSerializer < ::ApplicationSerializer
    attributes :id,
               :level,
               :role,
               :country,
               :scheme,
               :number_last,
               :specialties,
               :valid_from,
               :valid_until,
               :counts_until,
               :pseudonymous,
               :name_changed_on,
               :state,
               :checks,
               :ended_at,
               :ended_because

    def state
      plain = CredentialSerializer.new(object, root: false).state
      plain == "run_out" && !object.run_out? ? "in_grace" : plain
    end

    def specialties
      object.specialties.map(&:name).sort
    end

    def checks
      object
        .checks
        .sort_by(&:checked_on)
        .map { |check| { means: check.means, checked_on: check.checked_on, count: check.count } }
    end

    def ended_at
      object.revocation&.created_at
    end

    def ended_because
      object.revocation&.reason
    end
  end
end
