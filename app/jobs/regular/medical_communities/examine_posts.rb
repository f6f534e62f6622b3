# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Examines posts that came into a community without having been judged there. One job at a time, one post at a
    # time: a move of ten thousand posts must not slow the forum down.
    class ExaminePosts < ::Jobs::Base
      cluster_concurrency 1
      sidekiq_options queue: "low"

      # @param args [Hash] post_ids: ids alone
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        posts = ::Post.with_deleted.where(id: args[:post_ids]).includes(:topic)
        posts.find_each(batch_size: 20) do |post|
          ::MedicalCommunities::Examination::Run.call(post: post)
        end
      end
    end
  end
end
