# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Posts that move: into a new topic, into another one, whole topics that merge. What stands at the top of what
      # arrives is judged now; Examining looks at the rest, which no reader of a list sees.
      module Moves
        # Core saves moved posts without their validations, and fires its event when they have moved.
        module PostMover
          private

          def move_posts_to(topic)
            move = Move.new(self, topic)
            move.judge
            Current.set(moving: {}) { super.tap { move.examine_rest(Current.moving) } }
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::PostMover.prepend(PostMover) }
            plugin.on(:post_moved) do |post, _from, old_post|
              Current.moving&.store(old_post.id, post.id)
            end
            plugin.on(:first_post_moved) { |post, old_post| hand_on(old_post, post) }
          end

          private

          # Core copies a first post, so what was answered for it has to go along.
          def hand_on(old_post, post)
            given = Charter.any? ? Attestation.where(post_id: old_post.id) : Attestation.none
            given.find_each { |attestation| attestation.dup.update!(post_id: post.id) }
          end
        end
      end
    end
  end
end
