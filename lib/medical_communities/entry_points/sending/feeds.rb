# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Texts of posts where readers are not on the forum: feeds, comments embedded by other sites, mail once more.
      module Feeds
        # Core writes the first post into the head of a topic's feed as it was typed, and has no event there.
        module Topics
          def feed
            raise Discourse::NotFound if Feeds.circle?(params[:topic_id])
            super
            return unless LinkOnly.topic?(@topic_view.topic)
            response.body = Feeds.without_words(response.body)
          end
        end

        # Core's controllers gather a feed and write it in one go.
        module Lists
          LISTS = %w[ListController PostsController GroupsController].freeze

          def render(*arguments, **options, &block)
            leave_out_circles if options[:formats] == [:rss]
            super
          end

          private

          def leave_out_circles
            circles = LinkOnly.circle_ids
            return if circles.empty?
            @topic_list&.topics&.reject! { |topic| circles.include?(topic.category_id) }
            @posts &&= @posts.reject { |post| circles.include?(post.topic&.category_id) }
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
              Lists::LISTS.each { |controller| controller.constantize.prepend(Lists) }
            end
            plugin.on(:reduce_cooked) { |fragment, post| Feeds.withhold(fragment, post) }
          end

          # @param fragment [Nokogiri::XML::Node] a post as it is sent
          # @param post [::Post, nil]
          def withhold(fragment, post)
            return unless post && LinkOnly.topic?(post.topic)
            fragment.children = "<p>#{LinkOnly.sentence}</p>"
          end

          # @param topic_id [String]
          def circle?(topic_id)
            circles = LinkOnly.circle_ids
            circles.any? && ::Topic.exists?(id: topic_id.to_i, category_id: circles)
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
