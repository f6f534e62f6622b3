# frozen_string_literal: true

module ::MedicalCommunities
  # An applicant takes a request back before anybody has decided.
  class MembershipRequest::Withdraw
    include Service::Base

    params { attribute :id, :integer }

    model :membership_request

    transaction do
      step :lock_request
      policy :waiting
      step :withdraw
    end

    private

    def fetch_membership_request(params:, guardian:)
      MembershipRequest.find_by(id: params.id, user_id: guardian.user.id)
    end

    # In the order in which the review queue locks them.
    def lock_request(membership_request:)
      membership_request.reviewable&.lock!
      membership_request.lock!
    end

    def waiting(membership_request:)
      membership_request.waiting?
    end

    def withdraw(membership_request:, guardian:)
      membership_request.close("withdrawn", by: guardian.user)
      membership_request.reviewable&.settle(guardian.user)
    end
  end
end
