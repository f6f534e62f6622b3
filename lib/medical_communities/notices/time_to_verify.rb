# frozen_string_literal: true

module ::MedicalCommunities
  module Notices
    # Until when this member has time to verify, or that it is over.
    module TimeToVerify
      def self.of(user, charters)
        return [] if user.admin?
        by_community = charters.index_by(&:community_id)
        Membership
          .unverified
          .where(user_id: user.id, community_id: by_community.keys)
          .where.not(verify_by: nil)
          .pluck(:community_id, :verify_by)
          .map { |id, day| notice(by_community.fetch(id), day) }
      end

      def self.notice(charter, day)
        {
          kind: "deadline",
          community_id: charter.community_id,
          category_id: charter.category_id,
          verify_by: day,
          days_left: ::MedicalCommunities::Deadline.days_left(day),
        }
      end
      private_class_method :notice
    end
  end
end
