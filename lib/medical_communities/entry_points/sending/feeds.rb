# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Texts of posts where readers are not on the forum: feeds, comments embedded by other sites, mail once more.
      module Feeds
        # Core writes the first post into the head of a topic's feed as it was typed, and has no event there.
        module Topics
          def feed
            super
            return unless LinkOnly.topic?(@topic_view.topic)
            response.body = Feeds.without_words(response.body)
          end
        end

        # Lists of topics on other sites show titles and pictures.
        module Embeds
          def topics
            super
            @list&.topics&.reject! { |topic| LinkOnly.topic?(topic) }
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::TopicsController.prepend(Topics)
              ::EmbedController.prepend(Embeds)
            end
            plugin.on(:reduce_cooked) { |fragment, post| Feeds.withhold(fragment, post) }
          end

          # @param fragment [Nokogiri::XML::Node] a post as it is sent
          # @param post [::Post, nil]
          def withhold(fragment, post)
            return unless post && LinkOnly.topic?(post.topic)
            fragment.children = "<p>#{LinkOnly.sentence}</p>"
          end

          # @param xml [String] a topic's feed
          def without_words(xml)
            feed = Nokogiri.XML(xml)
            feed.at("channel > description").content = LinkOnly.sentence
            feed.to_xml
          end
        end
      end
    end
  end
end
