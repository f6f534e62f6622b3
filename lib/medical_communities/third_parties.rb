# frozen_string_literal: true

module ::MedicalCommunities
  # Others that core and plugins hand texts to. Of a community they get none, until an administrator opens the way.
  module ThirdParties
    class << self
      # @param way [String] one of the choices of the setting
      # @param category_id [Integer, nil] where a text stands
      def closed?(way, category_id)
        SiteSetting.medical_communities_enabled && Charter.of(category_id)&.guarded? &&
          !open?(way) || false
      end

      def open?(way)
        SiteSetting.medical_communities_open_ways.split("|").include?(way)
      end

      # @param text [::Post, ::Topic, ::Chat::Message, ::PostVotingComment]
      # @return [Integer, nil] of its category
      def category_id(text)
        return text.category_id if text.respond_to?(:category_id)
        return channel_category_id(text.chat_channel) if text.respond_to?(:chat_channel)
        text = text.post if text.respond_to?(:post)
        ::Topic.with_deleted.where(id: text.topic_id).pick(:category_id)
      end

      private

      def channel_category_id(channel)
        channel.chatable_id if channel.category_channel?
      end
    end
  end
end
