# frozen_string_literal: true

module ::MedicalCommunities
  # Whom a community may invite: verified for its specialty or a part of it, and not yet on some way into it.
  class Invitation::Candidates
    def initialize(community)
      @community = community
    end

    # @return [ActiveRecord::Relation] of users
    def all
      [members, barred, invited, waiting].reduce(reachable) do |found, others|
        found.where.not(id: others)
      end
    end

    private

    def reachable
      User.real.activated.not_suspended.not_staged.where(id: verified.select(:user_id))
    end

    def verified
      in_force = Credential.in_force
      return in_force if @community.specialty.nil?
      fitting = CredentialSpecialty.where(specialty_id: @community.specialty.below)
      in_force.where(id: fitting.select(:credential_id))
    end

    def members
      GroupUser.where(group_id: @community.member_group_id).select(:user_id)
    end

    def barred
      Bar.in_force.where(community: @community).select(:user_id)
    end

    def invited
      Invitation.where(community: @community).select(:user_id)
    end

    def waiting
      MembershipRequest.waiting.where(community: @community).select(:user_id)
    end
  end
end
