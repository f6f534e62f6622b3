# frozen_string_literal: true

module ::MedicalCommunities
  # What helps a verifier to decide: how the names compare, what speaks for the applicant, who else has the number, what
  # there was before, and what can be granted.
  class CredentialApplication::Weighing
    # @param application [CredentialApplication] with what is fetched for DOSSIER
    # @param guardian [Guardian] of the verifier
    def initialize(application, guardian)
      @application = application
      @guardian = guardian
    end

    # @return [Hash]
    def as_json
      {
        profile_name: @application.applicant&.name,
        names: names,
        vouchers: @application.vouches.filter_map { |vouch| vouch.voucher&.username },
        same_number: same_number,
        history: history,
        credentials: credentials,
        **(@application.waiting? ? granting : {}),
      }
    end

    private

    def names
      NameMatch.compare(@application.name, @application.applicant&.name).to_h
    end

    # Nobody is refused for it: people look. One line a person, what was verified before what was asked for.
    def same_number
      applied = @application.same_number.map { |one| [one.applicant, one.state, one.created_at] }
      held = @application.credentials_of_number.map { |one| [one.user, held(one), one.created_at] }
      (held + applied)
        .reject { |user, _state, _day| user.nil? || user.id == @application.user_id }
        .uniq { |user, _state, _day| user.id }
        .map { |user, state, day| { username: user.username, state: state, at: day } }
    end

    def history
      @application
        .siblings
        .reject { |one| one.id == @application.id }
        .sort_by(&:id)
        .reverse
        .map { |one| { at: one.created_at, state: one.state, **decided(one) } }
    end

    def decided(one)
      decision = one.decision or return {}
      {
        decided_at: decision.created_at,
        by: decision.decided_by&.username,
        reason: decision.reason,
        note: (decision.note if reads_notes?(one)),
      }
    end

    # Words about another specialty stay with who verifies it.
    def reads_notes?(one)
      @guardian.is_admin? || @guardian.medical_verifiers.include?(one)
    end

    def credentials
      @application.credentials_held.map do |one|
        {
          level: one.level,
          specialties: one.specialties.map(&:name).sort,
          valid_until: one.valid_until,
          state: held(one),
        }
      end
    end

    def held(credential)
      return "revoked" if credential.revocation
      credential.revocable? ? "in_force" : "run_out"
    end

    def granting
      {
        means: assessment.means.map { |entry| entry.to_h },
        unseen: !assessment.seen_by_verifier?,
        highest_level: assessment.highest_level,
        reachable_level: assessment.reachable_level,
        four_eyes: assessment.four_eyes?,
        valid_until: assessment.usual_end,
        opinions: opinions,
        may_grant: covered,
      }
    end

    def opinions
      @application.opinions.map do |one|
        {
          username: one.user&.username,
          is_own: one.user_id == @guardian.user.id,
          level: one.level,
          valid_until: one.valid_until,
        }
      end
    end

    def covered
      @guardian
        .medical_verifiers
        .covered(@application)
        .map { |one| one.slice(:id).merge(name: one.name) }
    end

    def assessment
      @assessment ||= CredentialApplication::Assessment.new(@application, @guardian.user)
    end
  end
end
