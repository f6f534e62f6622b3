# frozen_string_literal: true

module ::MedicalCommunities
  class PostRemoval
    # What taking a post away and giving it back have in common.
    module Step
      private

      def tell(post:, told:)
        return if told
        Jobs.enqueue_in(PAUSE, Jobs::MedicalCommunities::TellOfRemoval, post_id: post.id)
      end

      # @param event [String] of StandingEntry
      def write_down(event, post, way)
        facts = { post_id: post.id, way: way }
        StandingEntry.note(event, by: actor, about: Actor.of(post.user), facts: facts)
      end

      # Nobody: the forum itself.
      def actor
        @actor ||= Actor.of(context[:by])
      end
    end
  end
end
