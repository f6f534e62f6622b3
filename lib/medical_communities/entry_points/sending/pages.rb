# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # What a topic's page says to programs: descriptions for previews on other sites, texts for search engines.
      # People who may read the topic read it as ever.
      module Pages
        # Core's modifier of meta tags knows an address and no topic.
        module Head
          def crawlable_meta_data(options = nil)
            return super unless LinkOnly.topic?(@topic_view&.topic)
            super(options.except(:description, :image, :tags))
          end

          def description_content
            @description_meta = nil if LinkOnly.topic?(@topic_view&.topic)
            super
          end

          def include_crawler_content?
            super && (current_user.present? || !LinkOnly.topic?(@topic_view&.topic))
          end
        end

        # Nor has it one for headers of a topic's page.
        module Topics
          private

          def perform_show_response
            if LinkOnly.topic?(@topic_view.topic)
              response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
            end
            super
          end
        end

        # Lists for search engines show excerpts of pinned topics.
        module Lists
          def respond_with_list(list)
            Pages.without_excerpts(list.topics) if use_crawler_layout?
            super
          end
        end

        # The map of the forum for search engines has each topic's title in its address.
        module Sitemap
          private

          def sitemap_topics
            super.where.not(category_id: LinkOnly.category_ids)
          end
        end

        # discourse-solved repeats question and answer in the head.
        module Markup
          def html
            topic = controller.instance_variable_get(:@topic_view)&.topic
            LinkOnly.topic?(topic) ? "" : super
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::ApplicationHelper.prepend(Head)
              ::TopicsController.prepend(Topics)
              ::TopicListResponder.prepend(Lists)
              ::Sitemap.prepend(Sitemap)
              "DiscourseSolved::BeforeHeadClose".safe_constantize&.prepend(Markup)
            end
          end

          # @param topics [Array<::Topic>] for this answer alone
          def without_excerpts(topics)
            topics.each { |topic| topic.excerpt = nil if LinkOnly.topic?(topic) }
          end
        end
      end
    end
  end
end
