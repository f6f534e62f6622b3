# frozen_string_literal: true

module ::MedicalCommunities
  # A post that people had taken away is there again.
  class PostRemoval::Undo
    include Service::Base

    model :removal

    transaction do
      step :mark
      step :note
    end

    step :tell

    private

    def fetch_removal(post:, way:)
      PostRemoval.standing.find_by(post_id: post.id, way: way)
    end

    def mark(removal:, told:)
      now = Time.zone.now
      marked =
        PostRemoval
          .standing
          .where(id: removal.id)
          .update_all(restored_at: now, restored_by_id: actor&.id, restored_told_at: (now if told))
      fail!("somebody was faster") if marked.zero?
    end

    def note(removal:, post:)
      StandingEntry.note(
        "restored",
        by: actor,
        about: Actor.of(post.user),
        facts: removal.slice(:post_id, :way),
      )
    end

    def tell(post:, told:)
      return if told
      Jobs.enqueue_in(PostRemoval::PAUSE, Jobs::MedicalCommunities::TellOfRemoval, post_id: post.id)
    end

    # Nobody: the forum itself.
    def actor
      @actor ||= Actor.of(context[:by])
    end
  end
end
