# frozen_string_literal: true

module ::MedicalCommunities
  # What leaves the forum from a community whose preset says so: a link and the kind of event, none of its words.
  module LinkOnly
    class << self
      # @return [Boolean] false spares hot paths any look at where something comes from
      def any?
        category_ids.any?
      end

      # @param category_id [Integer, nil]
      def category?(category_id)
        SiteSetting.medical_communities_enabled && Charter.of(category_id)&.link_only? || false
      end

      # @return [Array<Integer>]
      def category_ids
        return [] unless SiteSetting.medical_communities_enabled
        Charter.guarded.select(&:link_only?).map(&:category_id)
      end

      # @return [Array<Integer>] of case circles: not even their links go out
      def circle_ids
        return [] unless SiteSetting.medical_communities_enabled
        Charter.all.select(&:circle?).map(&:category_id)
      end

      # @param topic [::Topic, nil]
      def topic?(topic)
        topic.present? && category?(topic.category_id)
      end

      # @param url [String, nil] of a topic or a post
      # @return [::Topic, nil] also a deleted one
      def topic_at(url)
        id = url && Discourse.route_for(url)&.dig(:topic_id)
        id && ::Topic.with_deleted.find_by(id: id)
      end

      # @return [String] what stands where words would, in the language at hand
      def sentence
        I18n.t("system_messages.contents_hidden")
      end

      # @param topic [::Topic]
      def title(topic, shown = topic.title)
        return shown unless SiteSetting.medical_communities_hide_titles
        I18n.t("system_messages.private_topic_title", id: topic.id)
      end

      # A slug is the title once more.
      #
      # @param url [String, nil] of a post or its topic
      def url(url, topic)
        url&.sub("/t/#{topic.slug}/", "/t/")
      end
    end
  end
end
