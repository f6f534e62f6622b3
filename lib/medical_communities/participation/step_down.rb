# frozen_string_literal: true

module ::MedicalCommunities
  class Participation
    # A member whose credential is gone, in a community that asked for it: reads, and writes again once it is renewed.
    # The mark alone limits nobody: a new credential opens the community with the next request.
    module StepDown
      # @return [Limit, nil]
      def self.of(user, charter)
        return if user.admin? || !user.in_any_groups?([charter.member_group_id].compact)
        return unless marked?(user, charter)
        community = Community.find_by(id: charter.community_id)
        return if community.nil? || ::MedicalCommunities::StepDown.new(user).meets?(community)
        Limit.new(kind: :step_down, community_id: charter.community_id)
      end

      def self.marked?(user, charter)
        Membership
          .where(community_id: charter.community_id, user_id: user.id)
          .where.not(credential_gone_on: nil)
          .exists?
      end
      private_class_method :marked?
    end
  end
end
