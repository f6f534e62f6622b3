# frozen_string_literal: true

module ::MedicalCommunities
  # Its author no longer wants it, or is gone.
  class CommunityRequest::Withdraw
    include Service::Base

    params { attribute :id, :integer }

    model :community_request

    lock(:id) do
      policy :waiting
      transaction { step :withdraw }
    end

    private

    # Whoever guesses another's learns nothing.
    def fetch_community_request(params:, guardian:)
      CommunityRequest.find_by(id: params.id, user_id: guardian.user.id)
    end

    def waiting(community_request:)
      community_request.reload.waiting?
    end

    def withdraw(community_request:, guardian:)
      community_request.close("withdrawn", by: guardian.user)
      community_request.reviewable&.settle(guardian.user)
    end
  end
end
