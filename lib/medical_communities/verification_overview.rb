# frozen_string_literal: true

module ::MedicalCommunities
  # What administrators see of verification at a glance. As many queries for a hundred thousand credentials as for one.
  class VerificationOverview
    # Days ahead, as in the first reminder.
    SOON = 60
    SETTINGS = %i[
      medical_communities_credential_months
      medical_communities_credential_grace_days
      medical_communities_document_days
      medical_communities_application_days
      medical_communities_vouches_needed
      medical_communities_pseudonymous
      medical_communities_moderators_verify
      medical_communities_verifier_groups
      medical_communities_institution_domains
      medical_communities_login_claim
    ].freeze

    # @return [Hash]
    def to_h
      {
        requests: requests,
        credentials: credentials,
        stepped_down: Membership.where.not(credential_gone_on: nil).count,
        documents: CredentialDocument.count,
        verifiers: verifiers,
        settings: SETTINGS.map { |name| { name: name, value: value(name) } },
      }
    end

    private

    def requests
      waiting = CredentialApplication.waiting
      {
        waiting: waiting.count,
        claimed: waiting.where.not(claimed_by_id: nil).count,
        oldest_at: waiting.minimum(:created_at),
        unattended: unattended.count,
      }
    end

    # Nobody looks at them: no group verifies all, and no community of their specialty has moderators.
    def unattended
      return CredentialApplication.none if verifier_groups.any? { |one| one.user_count > 0 }
      about = CredentialApplicationSpecialty.where(specialty_id: attended_specialties)
      CredentialApplication.waiting.where.not(id: about.select(:application_id))
    end

    def attended_specialties
      return [] unless SiteSetting.medical_communities_moderators_verify
      communities = Community.where.not(specialty_id: nil).includes(:specialty, :parent).to_a
      busy = Group.where("user_count > 0").ids.to_set
      attended =
        communities.select { |one| one.moderator_group_ids.any? { |id| busy.include?(id) } }
      attended.map(&:specialty).uniq.flat_map(&:below).uniq
    end

    def credentials
      in_force = Credential.in_force
      today = Time.zone.today
      {
        by_level: in_force.group(:level).count,
        people: in_force.distinct.count(:user_id),
        expiring: in_force.where(valid_until: today..(today + SOON)).count,
        in_grace: in_force.where("valid_until < ?", today).count,
        run_out: Credential.ended.where.missing(:revocation).count,
        ended: Revocation.count,
      }
    end

    def verifiers
      {
        groups: verifier_groups.map { |one| { name: one.name, count: one.user_count } },
        moderators: SiteSetting.medical_communities_moderators_verify,
      }
    end

    def verifier_groups
      @verifier_groups ||=
        Group.where(id: SiteSetting.medical_communities_verifier_groups_map).order(:name).to_a
    end

    # A list of groups is told by name above.
    def value(name)
      return verifier_groups.map(&:name).join(", ") if name == :medical_communities_verifier_groups
      SiteSetting.get(name).to_s.tr("|", " ")
    end
  end
end
