# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Personal messages to the groups of a community: judged as its own. Core's queue would lose their recipients, so
      # what would be held is not saved. NewPosts, Posts and Topics do the rest; here is which community it is.
      module Messages
        DOOR = "message"

        class << self
          def install(plugin)
            plugin.add_model_callback(:category_moderation_group, :after_commit) { Charter.forget }
          end

          # @param topic [::Topic] a message
          # @return [Integer, nil] the category of the community that it goes to
          def category_of(topic)
            reached { topic.topic_allowed_groups.pluck(:group_id) } unless flag?(topic)
          end

          # @param topic [::Topic] a message whose groups core has read to show them
          # @return [Integer, nil]
          def category_shown(topic)
            reached { topic.allowed_groups.map(&:id) } unless flag?(topic)
          end

          # @param args [Hash] of core's manager, for a new message
          # @return [Integer, nil]
          def category_for(args)
            names = args[:target_group_names]
            names = names.split(",") if names.is_a?(String)
            if names.present?
              reached { Group.where("LOWER(name) IN (?)", names.map(&:downcase)).ids }
            end
          end

          private

          # Whoever flags a post may name what is wrong with it.
          def flag?(topic)
            topic.subtype == TopicSubtype.notify_moderators
          end

          def reached
            return unless Charter.any_addressees?
            Charter.addressed_by(yield)&.category_id
          end
        end
      end
    end
  end
end
