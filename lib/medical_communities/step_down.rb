# frozen_string_literal: true

module ::MedicalCommunities
  # Someone had what a community asks for, and it is gone: a credential ran out or was ended. Who never had it was let
  # in by people, and that stands.
  class StepDown
    # @param user [User]
    def initialize(user)
      @now = Professional.new(user)
      @ended = Credential.ended.where(user_id: user.id).includes(specialties: :parent).to_a
      @once = Professional.new(user, credentials: @ended + @now.credentials)
    end

    # @return [Boolean] whether all is there that this community asks of a professional
    def meets?(community)
      missing(community, @now).empty?
    end

    # @param membership [Membership]
    # @return [Boolean]
    def lost?(membership)
      return false if meets?(membership.community)
      membership.credential_gone_on.present? || had?(membership.community)
    end

    # @return [String] of Departure::WAYS: whoever leaves because time ran out comes back by renewal
    def way
      @ended.max_by(&:id)&.run_out? ? "credential_expired" : "credential_ended"
    end

    private

    def had?(community)
      @ended.any? && missing(community, @once).empty?
    end

    # Rules are asked for elsewhere.
    def missing(community, professional)
      JoinRules.new(community).missing(professional, accepted: true)
    end
  end
end
