# frozen_string_literal: true

module ::MedicalCommunities
  # Lets the pinned topic of a community say what its rules page says. The page is what people accept: a topic that
  # is gone, or cannot be changed, stops nothing.
  class RulesVersion::RenewTopic
    include ::Service::Base

    model :post
    step :revise

    private

    def fetch_post(version:)
      Topic.find_by(id: version.community.rules_topic_id)&.first_post
    end

    def revise(post:, version:)
      PostRevisor.new(post).revise!(
        Discourse.system_user,
        { raw: version.text(SiteSetting.default_locale) },
        skip_validations: true,
        bypass_bump: true,
      )
    end
  end
end
