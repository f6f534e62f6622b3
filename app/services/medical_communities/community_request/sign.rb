# frozen_string_literal: true

module ::MedicalCommunities
  # Someone else wants the same community. With enough signatures administrators get to decide. The same again changes
  # nothing.
  class CommunityRequest::Sign
    include Service::Base

    params { attribute :id, :integer }

    lock(:id) do
      model :community_request
      policy :waiting
      policy :not_own

      transaction do
        step :sign
        step :open_when_signed
      end
    end

    private

    def fetch_community_request(params:)
      CommunityRequest.find_by(id: params.id)
    end

    def waiting(community_request:)
      community_request.waiting?
    end

    def not_own(community_request:, guardian:)
      community_request.user_id != guardian.user.id
    end

    def sign(community_request:, guardian:)
      community_request.co_signatures.find_or_create_by!(user: guardian.user)
    end

    def open_when_signed(community_request:)
      community_request.co_signatures.reset
      return if community_request.reviewable || community_request.signatures_missing > 0
      ReviewableMedicalCommunityRequest.open(community_request)
    end
  end
end
