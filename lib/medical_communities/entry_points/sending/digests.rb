# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Mail about the topics of some days. The words of posts go the way of all mails, see Feeds.
      module Digests
        # A topic as a digest shows it.
        module Nameless
          def title
            LinkOnly.title(self, super)
          end

          def slug
            "-"
          end

          def image_url(**)
          end

          def featured_link
          end

          def best_post
          end
        end

        # Core fills variables of the mailer and has no event between that and writing.
        module Mailer
          def build_email(*)
            Digests.name_no_topic([*@popular_topics, *@other_new_for_you])
            @popular_posts &&= Digests.posts_with_words(@popular_posts)
            super
          end
        end

        # Core has no modifier for the topics of a digest.
        module Topics
          def for_digest(user, since, opts = nil)
            super.where.not(category_id: LinkOnly.circle_ids)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::UserNotifications.prepend(Mailer)
              ::Topic.singleton_class.prepend(Topics)
            end
          end

          def name_no_topic(topics)
            topics.each { |topic| topic.extend(Nameless) if LinkOnly.topic?(topic) }
          end

          # A post without its words is no reason to come.
          def posts_with_words(posts)
            posts.reject { |post| LinkOnly.topic?(post.topic) }
          end
        end
      end
    end
  end
end
