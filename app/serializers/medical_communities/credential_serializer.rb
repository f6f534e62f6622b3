# frozen_string_literal: true

module ::MedicalCommunities
  # A credential for administrators. Reads what was fetched with it.
  class CredentialSerializer < ApplicationSerializer
    attributes :id,
               :level,
               :role,
               :country,
               :valid_from,
               :valid_until,
               :source,
               :state,
               :specialties,
               :granted_by,
               :created_at,
               :revocation

    def state
      return "ended" if object.revocation
      return "to_come" if object.valid_from > Time.zone.today
      return "run_out" if object.run_out?
      object.valid_until && object.valid_until < Time.zone.today ? "in_grace" : "in_force"
    end

    def specialties
      object.specialties.map(&:name).sort
    end

    def granted_by
      object.granted_by&.username
    end

    def revocation
      ended = object.revocation or return
      { at: ended.created_at, by: ended.revoked_by&.username, reason: ended.reason }
    end
  end
end
