# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Shared drafts that are published, by a person or by a timer. Core does not look whether the move to the
      # category went well: it would show the topic and delete the draft all the same.
      module Publishing
        MESSAGE = :medical_topic_not_published

        # No event before, and no answer that core would heed: only an error stops it.
        module TopicPublisher
          def publish!
            Publishing.check(@topic, @category_id)
            super
          end
        end

        # Raising here would make the job try again for weeks.
        module PublishTopicToCategory
          def execute_timer_action(topic_timer, topic)
            super
          rescue Refused
            Publishing.drop(topic_timer)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::TopicPublisher.prepend(TopicPublisher)
              ::Jobs::PublishTopicToCategory.prepend(PublishTopicToCategory)
            end
          end

          # Whoever publishes: a timer does it as the system, with a text that people wrote.
          def check(topic, category_id)
            return unless SiteSetting.medical_communities_enabled && Charter.any?
            verdict = Submission::Judge.verdict(Posting.arrival(topic, category_id))
            Posting.refuse!(topic, verdict) unless verdict.nil? || verdict.post?
          end

          def drop(topic_timer)
            topic_timer.trash!(Discourse.system_user)
            owner = topic_timer.user
            return unless User.human_user_id?(owner&.id || 0)
            # Not the topic's address: it has the title in it. With words of its own: core turns a bare address
            # into the title of what it leads to.
            address = "#{Discourse.base_url}/t/#{topic_timer.topic_id}"
            SystemMessage.create_from_system_user(owner, MESSAGE, link: "[#{address}](#{address})")
          end
        end
      end
    end
  end
end
