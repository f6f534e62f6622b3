# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Makes complaints of core's flags, and lets them follow what became of these.
    class FollowFlags < ::Jobs::Base
      # @param args [Hash] post_id
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        post = ::Post.with_deleted.find_by(id: args[:post_id])
        ::MedicalCommunities::Complaint::FollowFlags.call(post: post) if post
      end
    end
  end
end
