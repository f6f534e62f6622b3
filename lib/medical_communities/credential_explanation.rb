# frozen_string_literal: true

module ::MedicalCommunities
  # How somebody was verified, for everybody who may see them: what was checked, by which means, in which month. No
  # number, no name, no day; of who writes under a pseudonym no country either.
  class CredentialExplanation
    # @param user [User]
    # @param reader [User, nil] working lives are for members
    def initialize(user, reader: nil)
      @user = user
      @reader = reader
    end

    # @return [Hash] what counts now, the highest level first; what the member wants others to know of their work
    def to_h
      {
        username: @user.username,
        credentials: credentials.map { |one| explain(one) },
        profile: @reader && ProfessionalProfile.shown_of(@user),
      }
    end

    private

    def credentials
      Credential
        .in_force
        .where(user_id: @user.id)
        .includes(:checks, :specialties)
        .order(level: :desc, id: :desc)
        .to_a
    end

    def explain(credential)
      {
        level: credential.level,
        role: credential.role,
        country: credential.pseudonymous ? nil : credential.country,
        specialties: credential.specialties.map(&:name).sort,
        pseudonymous: credential.pseudonymous,
        name_changed: credential.name_changed_on&.strftime("%Y-%m"),
        checks: credential.checks.sort_by(&:id).map { |check| explain_check(check) },
      }
    end

    def explain_check(check)
      { means: check.means, month: check.checked_on.strftime("%Y-%m"), count: check.count }
    end
  end
end
