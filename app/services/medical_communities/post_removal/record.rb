# frozen_string_literal: true

module ::MedicalCommunities
  # People took a member's post away: it is noted, and its author told, once.
  class PostRemoval::Record
    include Service::Base
    include PostRemoval::Step

    policy :concerns_a_member
    step :settle_earlier
    policy :first_time

    transaction do
      step :record
      step :note
    end

    step :tell

    private

    def concerns_a_member(post:)
      PostRemoval.concerns?(post)
    end

    # Core hides only what is to be seen: an earlier time is over, and the plugin was off when it ended.
    def settle_earlier(post:, way:)
      EntryPoints::Removing.settle(post, way) if way == "hidden"
    end

    def first_time(post:, way:)
      !PostRemoval.standing.exists?(post_id: post.id, way: way)
    end

    # Two at once: the second finds that it is done.
    def record(post:, way:, told:)
      now = Time.zone.now
      made =
        PostRemoval.insert(
          {
            post_id: post.id,
            way: way,
            community_id: PostRemoval.charter_of(post).community_id,
            removed_by_id: actor&.id,
            told_at: (now if told),
            created_at: now,
          },
        )
      fail!("somebody was faster") if made.empty?
    end

    def note(post:, way:)
      write_down("removed", post, way)
    end
  end
end
