# frozen_string_literal: true

module ::MedicalCommunities
  # The topic in a community's category that shows its rules: pinned, closed, by the system.
  module RulesTopic
    class << self
      # @param version [RulesVersion] of a community that has its category
      # @return [Topic] a new one; with later versions it is renewed, see RulesVersion::RenewTopic
      def write(version)
        community = version.community
        post = create(community, version.text(SiteSetting.default_locale))
        community.update!(rules_topic_id: post.topic_id)
        post.topic.tap { |topic| settle(topic) }
      end

      # @param community [String] its name
      # @return [String] in the language of the forum
      def title(community)
        I18n.with_locale(SiteSetting.default_locale) do
          I18n.t("medical_communities.rules_topic.title", community: community)
        end
      end

      # For good: only while nobody has written in it.
      #
      # @param topic [Topic, nil]
      def remove(topic)
        post = topic && topic.ordered_posts.with_deleted.first
        return unless post
        PostDestroyer.new(
          Discourse.system_user,
          post,
          force_destroy: true,
          context: I18n.t("medical_communities.rules_topic.removed"),
        ).destroy
      end

      private

      def create(community, words)
        PostCreator.create!(
          Discourse.system_user,
          title: title(community.category.name),
          raw: words,
          category: community.category_id,
          skip_validations: true,
        )
      end

      def settle(topic)
        topic.update_pinned(true)
        topic.update_status("closed", true, Discourse.system_user)
      end
    end
  end
end
