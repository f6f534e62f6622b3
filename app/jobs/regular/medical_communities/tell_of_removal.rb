# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Writes to an author of posts that were taken away, or are there again; once, however often it runs.
    class TellOfRemoval < ::Jobs::Base
      # @param args [Hash] post_id
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        post = ::Post.with_deleted.find_by(id: args[:post_id])
        ::MedicalCommunities::PostRemoval::Tell.call(post: post) if post
      end
    end
  end
end
