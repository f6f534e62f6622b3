# frozen_string_literal: true

module ::MedicalCommunities
  # Closes requests that nobody has to decide any more: the applicant is in, barred or gone, or the community is.
  class MembershipRequest::Settle
    include Service::Base

    model :membership_requests, optional: true

    transaction { step :settle }

    private

    def fetch_membership_requests(scope:)
      MembershipRequest.waiting.where(scope).to_a
    end

    def settle(membership_requests:)
      membership_requests.each do |membership_request|
        membership_request.reviewable&.lock!
        membership_request.lock!
        next unless membership_request.waiting?
        membership_request.close("settled", by: Discourse.system_user)
        membership_request.reviewable&.settle(Discourse.system_user)
      end
    end
  end
end
