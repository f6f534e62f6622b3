# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Looks for signs of advertising in posts that are published.
    class LookForPromotion < ::Jobs::Base
      sidekiq_options queue: "low"

      # @param args [Hash] post_ids: ids alone
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        posts = ::Post.with_deleted.where(id: args[:post_ids]).includes(:topic)
        posts.find_each(batch_size: 20) do |post|
          ::MedicalCommunities::Promotion::Look.call(post: post)
        end
      end
    end
  end
end
