# frozen_string_literal: true

module ::MedicalCommunities
  class Examination
    # What one person may do about a published post with something open. Plain actions, as 3.5 and 2026 both take
    # them.
    class Choices
      WORDS = "medical_communities.examination.actions"

      def initialize(reviewable, guardian)
        @post = reviewable.post
        @guardian = guardian
      end

      # @param actions [Reviewable::Actions]
      def add_actions(actions)
        add(actions, :medical_leave_post, "leave", "check")
        return if @post.nil? || @post.trashed?
        add(actions, :medical_hide_post, "hide", "far-eye-slash") unless @post.hidden?
        return unless @guardian.can_edit?(@post)
        add(actions, :medical_edit_post, "edit", "pencil") { |edit| edit.client_action = "edit" }
      end

      private

      def add(actions, id, words, icon)
        actions.add(id) do |action|
          action.icon = icon
          action.label = "#{WORDS}.#{words}.title"
          # The composer is all the answer to an edit.
          action.completed_message = "#{WORDS}.#{words}.complete" unless words == "edit"
          yield action if block_given?
        end
      end
    end
  end
end
