# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # What one person may do with a held post. Plain actions, as 3.5 and 2026 both take them.
      class Choices
        WORDS = "medical_communities.held_post.actions"

        def initialize(held_post, guardian)
          @held_post = held_post
          @guardian = guardian
          @user = guardian.user
        end

        # @param actions [Reviewable::Actions]
        def add_actions(actions)
          return unless @held_post.pending?
          return add(actions, :reject_post, "return", "reply") if system?
          add_release(actions)
          add(actions, :medical_return, "return", "reply")
          if @guardian.can_delete?(@held_post.reviewable)
            add(actions, :delete, "withdraw", "trash-can")
          end
        end

        # Not the category: a text is decided in the community that it was written for.
        #
        # @param fields [Reviewable::EditableFields]
        def add_fields(fields)
          return unless @held_post.pending?
          add_topic_fields(fields) if @held_post.topic_id.nil?
          fields.add("payload.raw", :editor)
        end

        private

        def add_release(actions)
          return unless @held_post.publishable?
          return add_release_of_own(actions) if @held_post.author?(@user)
          add(actions, :approve_post, "release", "check") do |action|
            action.confirm_message = "#{WORDS}.release.closed" if @held_post.topic&.closed?
          end
        end

        def add_release_of_own(actions)
          return unless @held_post.reviewers.only?(@user)
          add(actions, :medical_release_own, "release_own", "check")
        end

        def add_topic_fields(fields)
          fields.add("payload.title", :text)
          fields.add("payload.tags", :tags)
        end

        def add(actions, id, words, icon)
          actions.add(id) do |action|
            action.icon = icon
            action.label = "#{WORDS}.#{words}.title"
            action.completed_message = "#{WORDS}.#{words}.complete"
            yield action if block_given?
          end
        end

        def system?
          @user&.id == Discourse.system_user.id
        end
      end
    end
  end
end
