# frozen_string_literal: true

module ::MedicalCommunities
  # What keeps somebody from deciding about an application: it is their own, they vouched for the applicant, they work
  # at the same place, they verify others, or, as an administrator, they have not said yet why they look.
  class CredentialApplication::Hindrance
    # @param application [CredentialApplication]
    # @param guardian [Guardian] of whoever would decide
    def initialize(application, guardian)
      @application = application
      @guardian = guardian
    end

    # @return [String, nil] own, elsewhere, vouched, workplace or unopened
    def key
      return "own" if own?
      return "elsewhere" if access.nil?
      return "vouched" if @application.vouches.any? { |vouch| vouch.voucher_id == user.id }
      return "workplace" if colleague?
      "unopened" unless readable?
    end

    # @return [Boolean] whether they may read what was sent
    def readable?
      own? || %i[verifier opening].include?(access)
    end

    private

    def user
      @guardian.user
    end

    def own?
      @application.user_id == user.id
    end

    def access
      return @access if defined?(@access)
      verifiers = @guardian.medical_verifiers
      @access = ApplicationAccess.new(@application, user, verifiers: verifiers).kind
    end

    def colleague?
      Workplace.same?(@application.workplaces, [@guardian.medical_workplace])
    end
  end
end
