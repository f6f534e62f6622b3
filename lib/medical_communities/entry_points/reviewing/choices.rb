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
          return add(actions, action(:return_unread), "return", "reply") if system?
          add_release(actions)
          add(actions, :medical_return, "return", "reply")
          return unless @held_post.withdrawable_by?(@guardian)
          add(actions, action(:withdraw), "withdraw", "trash-can")
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
          add(actions, action(:release), "release", "check") do |release|
            release.confirm_message = "#{WORDS}.release.closed" if @held_post.asks_first?
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

        def action(name)
          @held_post.class::ACTIONS.fetch(name)
        end

        def system?
          @user&.id == Discourse.system_user.id
        end
      end
    end
  end
end
