# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Posts of members that people delete or hide in a community, and what they take back of it.
    module Removing
      # Core has no event for these: posts that become one, and an account whose posts all go.
      QUIET = {
        "PostsController" => :merge_posts,
        "Admin::UsersController" => :delete_posts_batch,
      }.freeze
      # Of topics that clean up after themselves.
      TIMERS = %i[delete delete_replies].freeze

      class << self
        def install(plugin)
          plugin.on(:post_destroyed) { |post, opts, user| deleted(post, opts, user) }
          plugin.on(:post_recovered) { |post, _opts, user| recovered(post, user) }
          EntryPoints.even_while_off(:post_recovered) { |post, *| Removing.settle(post, "deleted") }
          plugin.on(:flag_agreed) { |flag| Current.flag = flag }
          plugin.on(:flag_disagreed) { |flag| Current.flag = flag }
          plugin.add_model_callback(:post, :after_update) do
            Current.own_edit = id if saved_change_to_raw? && last_editor_id == user_id
            Removing.hiding_changed(self) if saved_change_to_hidden?
          end
          plugin.add_model_callback(:post, :after_destroy) { Removing.forget(id) }
          EntryPoints.patch(plugin) { Removing.watch_controllers }
        end

        # Core says neither who unhides a post, nor that a request deletes many for one reason.
        def watch_controllers
          QUIET.each do |controller, action|
            controller
              .constantize
              .around_action(only: action) { |_, run| Current.set(author_told: true, &run) }
          end
          ::PostsController.before_action(only: :unhide) { Current.undone_by = current_user }
        end

        # @param post [Post]
        def hiding_changed(post)
          post.hidden? ? hidden(post) : shown(post)
        end

        # What came back while the plugin was off: nobody writes of it now, and it may go again.
        def settle(post, way)
          return if way == "deleted" && SiteSetting.medical_communities_enabled
          now = Time.zone.now
          PostRemoval
            .standing
            .where(post_id: post.id, way: way)
            .update_all(restored_at: now, restored_told_at: now)
        end

        def forget(post_id)
          PostRemoval.where(post_id: post_id).delete_all
        end

        private

        def deleted(post, opts, user)
          return unless taken?(post, user) && !opts[:force_destroy] && !automatic?(post, user)
          told = PostRemoval::CoreLetter.new(post, user, opts).written?
          PostRemoval::Record.call(post: post, way: "deleted", by: user, told: told)
        end

        # By somebody else, who is a person, and not for good.
        def taken?(post, user)
          Charter.any? && !Current.author_told && post.trashed? && user.human? &&
            user.id != post.user_id
        end

        # A topic's timer; or what is left behind of a first post that has moved.
        def automatic?(post, user)
          timers = TopicTimer.where(topic_id: post.topic_id, user_id: user.id)
          timers = timers.where(status_type: TopicTimer.types.values_at(*TIMERS))
          timers.exists?(execute_at: ..Time.zone.now) ||
            MovedPost.where(old_post_id: post.id).where.not(new_post_id: post.id).exists?
        end

        def recovered(post, user)
          PostRemoval::Undo.call(
            post: post,
            way: "deleted",
            by: user,
            told: user.id == post.user_id,
          )
        end

        # Core writes of whatever it hides.
        def hidden(post)
          return if Current.author_told || !Charter.any?
          PostRemoval::Record.call(post: post, way: "hidden", by: decider(post), told: true)
        end

        # An author who edits sees it; of a flag that was rejected core writes.
        def shown(post)
          return unless Charter.any? && PostRemoval.concerns?(post)
          told = Current.author_told || Current.own_edit == post.id || core_writes?(post)
          PostRemoval::Undo.call(post: post, way: "hidden", by: decider(post), told: told)
        end

        def core_writes?(post)
          flag = flag_of(post)
          flag.present? && PostRemoval::CoreLetter.of_return?(flag)
        end

        def decider(post)
          flag = flag_of(post)
          Current.undone_by || User.find_by(id: flag&.disagreed_by_id || flag&.agreed_by_id)
        end

        def flag_of(post)
          Current.flag if Current.flag&.post_id == post.id
        end
      end
    end
  end
end
