# frozen_string_literal: true

module ::MedicalCommunities
  class Participation
    # A member whose time to verify is over, until a credential is there. Nothing of it is kept in memory: what an
    # administrator grants opens the community with the next request.
    module Deadline
      # @return [Limit, nil]
      def self.of(user, charter)
        return if user.admin? || !user.in_any_groups?([charter.member_group_id].compact)
        day =
          Membership
            .unverified
            .where(community_id: charter.community_id, user_id: user.id)
            .where("verify_by < ?", Time.zone.today)
            .pick(:verify_by)
        day && Limit.new(kind: :deadline, until: day, community_id: charter.community_id)
      end
    end
  end
end
