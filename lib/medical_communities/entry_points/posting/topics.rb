# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Titles of topics that are there already (those of new ones: Posts), and topics that move into a community.
      module Topics
        FIELDS = %w[title featured_link].freeze

        # What a topic knows of us between its validation and its events.
        module Topic
          attr_accessor :medical_verdict, :medical_moves_or_fails, :medical_move_is_judged
        end

        # Core counts a topic into its new category before it validates it, so a validation would leave the
        # counters wrong; there is no event before.
        module CategoryChange
          def change_category_to_id(category_id, **options)
            Topics.may_move?(self, category_id) ? super : false
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::Topic.include(Topic)
              ::Topic.prepend(CategoryChange)
            end
            plugin.validate(:topic, :medical_check) { Topics.check(self) }
          end

          # @param topic [::Topic]
          def check(topic)
            unless topic.persisted? && FIELDS.any? { |field| topic.attribute_changed?(field) }
              return
            end
            return unless Posting.examines?(topic.acting_user || topic.user)
            verdict = topic.medical_verdict = Submission::Judge.verdict(title_submission(topic))
            Posting.refuse(topic, verdict) unless verdict.nil? || verdict.post?
          end

          # Adds what keeps it from moving to the topic's errors.
          #
          # @return [Boolean]
          def may_move?(topic, category_id)
            return true unless moves?(topic, category_id) && examines?(topic)
            verdict = Submission::Judge.verdict(Posting.arrival(topic, category_id.to_i))
            return topic.medical_move_is_judged = true if verdict.nil? || verdict.post?
            stay(topic, verdict)
          end

          private

          def examines?(topic)
            Posting.examines?(topic.acting_user || topic.user) && !topic.private_message?
          end

          def moves?(topic, category_id)
            topic.category_id != category_id.to_i
          end

          def title_submission(topic)
            Submission.new(
              category_id: Posting.category_of(topic),
              door: "title",
              title: topic.title,
              raw: topic.featured_link,
              before: {
                title: topic.title_in_database,
                raw: topic.featured_link_in_database,
              },
              attestation: Current.attestation,
            )
          end

          def stay(topic, verdict)
            Posting.refuse!(topic, verdict) if topic.medical_moves_or_fails
            Posting.refuse(topic, verdict)
            Current.unmoved&.push(topic.id)
            false
          end
        end
      end
    end
  end
end
