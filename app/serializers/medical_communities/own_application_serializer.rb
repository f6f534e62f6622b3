# frozen_string_literal: true

module ::MedicalCommunities
  # An application, for who sent it.
  class OwnApplicationSerializer < ::ApplicationSerializer
    attributes :id,
               :state,
               :created_at,
               :decided_at,
               :claimed,
               :role,
               :country,
               :scheme,
               :number_last,
               :specialties,
               :pseudonymous,
               :renewal,
               :reason,
               :note

    def decided_at
      object.closed_at
    end

    # That somebody is at work on it, not who.
    def claimed
      object.claimed_by_id.present?
    end

    def specialties
      object.specialties.map(&:name).sort
    end

    def renewal
      object.renews_id.present?
    end

    # In the reader's language.
    def reason
      reason = object.decision&.reason
      reason && I18n.t("medical_communities.credential_application.reasons.#{reason}")
    end

    def note
      object.decision&.note
    end
  end
end
