# frozen_string_literal: true

module ::MedicalCommunities
  # A post that people had taken away is there again.
  class PostRemoval::Undo
    include Service::Base
    include PostRemoval::Step

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

    def note(post:, way:)
      write_down("restored", post, way)
    end
  end
end
