# frozen_string_literal: true

module ::MedicalCommunities
  # A moderator takes a request on, or lets go of it, so that others see that somebody is at work. It keeps nobody from
  # deciding.
  class MembershipRequest::Claim
    include Service::Base

    policy :waiting
    step :claim

    private

    def waiting(membership_request:)
      membership_request.waiting?
    end

    def claim(membership_request:)
      user = context[:user]
      membership_request.update!(claimed_by: user, claimed_at: user && Time.zone.now)
    end
  end
end
