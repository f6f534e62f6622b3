# frozen_string_literal: true

module Jobs
  module MedicalCommunities
    # Lets follow what follows from credentials that many people got together. What is lost of it, the daily job finds.
    class FollowCredentials < ::Jobs::Base
      sidekiq_options queue: "low"

      # @param args [Hash] user_ids: ids alone
      def execute(args)
        return unless SiteSetting.medical_communities_enabled
        ::MedicalCommunities::Credential::FollowMany.call(user_ids: args[:user_ids])
      end
    end
  end
end
