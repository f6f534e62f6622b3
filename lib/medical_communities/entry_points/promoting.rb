# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # Posts that are published in a community, whichever way they came: a job looks for signs of advertising. Nothing
    # waits for it, and nothing is kept from being published.
    module Promoting
      # Posts a job.
      BATCH = 100
      # What makes another published post of one.
      CHANGES = %w[raw hidden topic_id user_id post_type].freeze
      TRASH = %i[post_destroyed post_recovered].freeze
      TOPIC_TRASH = %i[topic_destroyed topic_recovered].freeze

      class << self
        def install(plugin)
          EntryPoints.review(plugin, ::ReviewableMedicalPromotion)
          follow_posts(plugin)
          follow_topics(plugin)
          plugin.add_model_callback(:post, :after_destroy) { Promoting.forget(id) }
        end

        # @param post [::Post]
        def follow(post)
          later([post.id]) if looked_at?(post)
        end

        # @param topic [::Topic] with another title, or in another category
        def follow_topic(topic)
          return follow_many(topic) if topic.saved_change_to_category_id?
          post = topic.first_post
          follow(post) if post
        end

        # Of a topic that went, or came back: what waits for people.
        def follow_waiting(topic)
          posts = ::Post.with_deleted.where(topic_id: topic.id)
          later(Promotion.where(post_id: posts.select(:id)).pluck(:post_id)) if Charter.any?
        end

        def forget(post_id)
          BrandMention.where(post_id: post_id).delete_all
          Promotion.where(post_id: post_id).find_each(&:destroy!)
        end

        private

        # Not core's events: posts that are moved, or written by other plugins, have none.
        def follow_posts(plugin)
          plugin.add_model_callback(:post, :after_save) do
            Promoting.follow(self) if saved_changes.keys.intersect?(CHANGES)
          end
          TRASH.each { |event| plugin.on(event) { |post, *| follow(post) } }
        end

        # At each save, not at the end of all: a topic is saved more than once in one change.
        def follow_topics(plugin)
          plugin.add_model_callback(:topic, :after_update) do
            Promoting.follow_topic(self) if saved_change_to_category_id? || saved_change_to_title?
          end
          TOPIC_TRASH.each { |event| plugin.on(event) { |topic, *| follow_waiting(topic) } }
        end

        def follow_many(topic)
          posts = ::Post.where(topic_id: topic.id)
          posts = posts.where(id: Promotion.select(:post_id)) unless enforced?(topic.category_id)
          posts.in_batches(of: BATCH) { |batch| later(batch.ids) } if Charter.any?
        end

        # Where nobody looks, what waits from before is settled.
        def looked_at?(post)
          return false if !Charter.any? || !User.human_user_id?(post.user_id || 0)
          return true if enforced?(post.topic&.category_id)
          !post.previously_new_record? && Promotion.exists?(post_id: post.id)
        end

        def enforced?(category_id)
          Charter.of(category_id)&.enforces?
        end

        # @param post_ids [Array<Integer>] ids alone: arguments of jobs are kept and shown
        def later(post_ids)
          return if post_ids.empty?
          DB.after_commit do
            ::Jobs.enqueue(::Jobs::MedicalCommunities::LookForPromotion, post_ids: post_ids)
          end
        end
      end
    end
  end
end
