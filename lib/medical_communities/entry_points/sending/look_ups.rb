# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # The server looks up links of posts, for previews and titles: the addresses in a text go to the sites they
      # name. Links within the forum need no request. Core has a switch by site that is looked up, none by category.
      module LookUps
        WAY = "link-previews"

        # What is cooked: posts and chat.
        module Cooking
          def post_process_oneboxes
            LookUps.within(ThirdParties.category_id(@model)) { super }
          end
        end

        # What a composer asks for.
        module Oneboxer
          def preview(url, options = nil)
            LookUps.within((options || {})[:category_id]) { super }
          end

          # As core answers for a link within the forum that it may not show.
          def external_onebox(url, *)
            return super unless Current.no_look_ups
            address = ::Onebox::Helpers.normalize_url_for_output(url)
            { onebox: "", preview: "<a href='#{address}'>#{address}</a>" }
          end
        end

        # Titles of links within a line. An empty one must not be remembered for other categories.
        module InlineOneboxer
          def lookup(url, options = nil)
            LookUps.within((options || {})[:category_id]) do
              Current.no_look_ups ? super(url, { **options.to_h, skip_cache: true }) : super
            end
          end
        end

        # What fetches a page for its title: no caller can tell it not to.
        module RetrieveTitle
          def crawl(*, **)
            super unless Current.no_look_ups
          end
        end

        # The titles of links below a first post.
        module CrawlTopicLink
          def execute(args)
            topic = ::TopicLink.find_by(id: args[:topic_link_id])&.topic
            LookUps.within(topic&.category_id) { super }
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::CookedProcessorMixin.prepend(Cooking)
              ::Oneboxer.singleton_class.prepend(Oneboxer)
              ::InlineOneboxer.singleton_class.prepend(InlineOneboxer)
              ::RetrieveTitle.singleton_class.prepend(RetrieveTitle)
              ::Jobs::CrawlTopicLink.prepend(CrawlTopicLink)
            end
          end

          def within(category_id, &block)
            return yield unless ThirdParties.closed?(WAY, category_id.presence&.to_i)
            Current.set(no_look_ups: true, &block)
          end
        end
      end
    end
  end
end
