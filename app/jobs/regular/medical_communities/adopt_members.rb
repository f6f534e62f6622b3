# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Lets people into a community who wrote there before it had members, each with time to verify.
    class AdoptMembers < ::Jobs::Base
      sidekiq_options queue: "low"

      # @param args [Hash] community_id, user_ids, by_id: ids alone; verify_by: a day
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        community = ::MedicalCommunities::Community.find_by(id: args[:community_id])
        return unless community&.joinable?
        by = ::User.find_by(id: args[:by_id]) || Discourse.system_user
        ::User
          .where(id: args[:user_ids])
          .find_each { |user| adopt(community, user, by, Date.iso8601(args[:verify_by])) }
      end

      private

      def adopt(community, user, by, verify_by)
        ::MedicalCommunities::Membership::Admit.call(
          community: community,
          user: user,
          origin: "adopted",
          by: by,
          verify_by: verify_by,
        )
      end
    end
  end
end
