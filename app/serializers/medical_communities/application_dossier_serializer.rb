# frozen_string_literal: true

module ::MedicalCommunities
  # What is known of somebody who asks to be verified. Reads what was fetched with a page of the queue. What they sent
  # is for those who verify them, and for administrators who have said why they look.
  class ApplicationDossierSerializer < ::ApplicationSerializer
    attributes :id,
               :username,
               :state,
               :created_at,
               :due_at,
               :role,
               :country,
               :specialties,
               :claimed_by,
               :is_pseudonymous,
               :is_renewal,
               :hindrance,
               :is_readable,
               :decision,
               :sent,
               :weighing

    def username
      object.applicant&.username
    end

    # By when somebody should have looked.
    def due_at
      object.created_at + SiteSetting.medical_communities_application_days.days
    end

    def include_due_at?
      object.waiting?
    end

    def specialties
      object.specialties.map(&:name).sort
    end

    def claimed_by
      object.claimed_by&.username
    end

    def is_pseudonymous
      object.pseudonymous
    end

    def is_renewal
      object.renews_id.present?
    end

    def hindrance
      @hindrance ||= standing.key
    end

    def is_readable
      @readable = standing.readable? if @readable.nil?
      @readable
    end

    def decision
      decided = object.decision
      {
        outcome: decided.outcome,
        reason: decided.reason,
        by: decided.decided_by&.username,
        seconded_by: decided.seconded_by&.username,
        decided_at: decided.created_at,
        level: decided.credential&.level,
        is_revoked: decided.credential&.revocation.present?,
        **(is_readable ? { note: decided.note } : {}),
      }
    end

    def include_decision?
      object.decision.present?
    end

    def sent
      CredentialApplication::Sent.new(object, scope).as_json
    end

    def include_sent?
      is_readable
    end

    # To whom it may concern: the applicant does not read over the shoulders of those who decide.
    def weighing
      CredentialApplication::Weighing.new(object, scope).as_json
    end

    def include_weighing?
      is_readable && hindrance != "own"
    end

    private

    def standing
      @standing ||= CredentialApplication::Hindrance.new(object, scope)
    end
  end
end
