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
      return "own" if @application.user_id == user.id
      return "elsewhere" unless verifies? || user.admin?
      return "vouched" if @application.vouches.any? { |vouch| vouch.voucher_id == user.id }
      return "workplace" if colleague?
      "unopened" unless readable?
    end

    # @return [Boolean] whether they may read what was sent
    def readable?
      return true if own? || verifies?
      user.admin? && Opening.in_force?(@application, user)
    end

    private

    def user
      @guardian.user
    end

    def own?
      @application.user_id == user.id
    end

    def verifies?
      @verifies = @guardian.medical_verifiers.include?(@application) if @verifies.nil?
      @verifies
    end

    def colleague?
      Workplace.same?(@application.workplaces, [@guardian.medical_workplace])
    end
  end
end
