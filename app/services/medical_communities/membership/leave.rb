# frozen_string_literal: true

module ::MedicalCommunities
  # A member leaves, at any time, and says why or does not.
  class Membership::Leave
    include Service::Base

    params do
      attribute :community_id, :integer
      attribute :reason, :string

      before_validation { self.reason = reason.presence }
      validates :reason, inclusion: { in: Departure::REASONS }, allow_nil: true
    end

    model :community
    policy :member
    step :leave

    private

    def fetch_community(params:, guardian:)
      found = Community.find_by(id: params.community_id)
      found if found&.shown_to?(guardian.user)
    end

    def member(community:, guardian:)
      community.member?(guardian.user)
    end

    def leave(community:, guardian:, params:)
      Membership::End.call(
        community: community,
        user: guardian.user,
        way: "left",
        reason: params.reason,
        by: guardian.user,
      )
    end
  end
end
