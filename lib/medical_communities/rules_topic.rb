# frozen_string_literal: true

module ::MedicalCommunities
  # The topic in a community's category that shows its rules: pinned, closed, by the system.
  module RulesTopic
    class << self
      # @param version [RulesVersion] of a community that has its category
      # @return [Topic] a new one, or the one that there is, with these rules
      def write(version)
        community = version.community
        topic = Topic.find_by(id: community.rules_topic_id)
        topic ? rewrite(topic, version) : create(community, version)
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

      def create(community, version)
        post =
          PostCreator.create!(
            Discourse.system_user,
            title: title(community.category.name),
            raw: text(version),
            category: community.category_id,
            skip_validations: true,
          )
        community.update!(rules_topic_id: post.topic_id)
        post.topic.tap { |topic| settle(topic) }
      end

      def settle(topic)
        topic.update_pinned(true)
        topic.update_status("closed", true, Discourse.system_user)
      end

      def rewrite(topic, version)
        topic.first_post.revise(
          Discourse.system_user,
          { raw: text(version) },
          skip_validations: true,
          bypass_bump: true,
        )
        topic
      end

      # The forum's language first, the others below it.
      def text(version)
        first = SiteSetting.default_locale.split("_").first
        languages = version.texts.keys.sort_by { |language| [language == first ? 0 : 1, language] }
        languages.map { |language| version.texts[language] }.select(&:present?).join("\n\n---\n\n")
      end
    end
  end
end
