# frozen_string_literal: true

module ::MedicalCommunities
  # Who reads what somebody sent to be verified, asked anew each time: the rights of a moment ago do not count.
  class ApplicationAccess
    # @param application [CredentialApplication]
    # @param user [User, nil]
    # @param verifiers [Verifiers] of this user; give it where many applications are asked
    def initialize(application, user, verifiers: Verifiers.new(user))
      @application = application
      @user = user
      @verifiers = verifiers
    end

    # @return [Symbol, nil] :verifier, :opening; :reason: an administrator who has to say why first; nil: it is not
    #   there for this person
    def kind
      return if @user.nil? || @application.user_id == @user.id
      return :verifier if @verifiers.include?(@application)
      return unless @user.admin?
      Opening.in_force?(@application, @user) ? :opening : :reason
    end
  end
end
