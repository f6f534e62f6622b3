# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # The doors through which posts, titles and tags enter the forum. Each hands a Submission to Submission::Judge;
    # the server decides here, whatever the browser did.
    module Posting
      PLACES = [NewPosts, Posts, Topics, Requests, Records].freeze

      def self.install(plugin)
        PLACES.each { |place| place.install(plugin) }
      end

      # @param user [User, nil]
      # @return [Boolean] whether what this user writes is examined; the system's own posts are not
      def self.examines?(user)
        SiteSetting.medical_communities_enabled && Charter.any? &&
          User.human_user_id?(user&.id || 0)
      end
    end
  end
end
