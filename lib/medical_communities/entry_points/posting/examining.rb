# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Texts that are in a community without having been judged there: a job looks at them.
      module Examining
        # Posts a job.
        BATCH = 100

        class << self
          def install(plugin)
            plugin.add_model_callback(:topic, :after_update) do
              Examining.follow(self) if saved_change_to_category_id?
            end
            plugin.on(:post_edited) do |post, _topic_changed, revisor|
              Examining.follow_edit(post, revisor)
            end
            plugin.on(:post_recovered) { |post, *| Examining.later_if_here(post) }
            plugin.on(:post_destroyed) { |post, *| Examining.settle(post.id) }
          end

          # @param post_ids [Array<Integer>] ids alone: arguments of jobs are kept and shown
          def later(post_ids)
            DB.after_commit do
              post_ids.each_slice(BATCH) do |ids|
                ::Jobs.enqueue(::Jobs::MedicalCommunities::ExaminePosts, post_ids: ids)
              end
            end
          end

          # At each save, not at the end of all: a topic is saved more than once in one change.
          #
          # @param topic [::Topic] that has just changed its category
          def follow(topic)
            return unless judged?(topic.category_id)
            posts = ::Post.where(topic_id: topic.id)
            posts = posts.where.not(post_number: 1) if topic.medical_move_is_judged &&
              enforced?(topic.category_id)
            posts.in_batches(of: BATCH) { |batch| later(batch.ids) }
          end

          # @param revisor [PostRevisor, nil]
          def follow_edit(post, revisor)
            topic = post.topic
            return if topic.nil? || !judged?(topic.category_id)
            return later([post.id]) if unjudged?(post, revisor)
            settle(post.id)
          end

          def later_if_here(post)
            later([post.id]) if enforced?(post.topic&.category_id)
          end

          # What waits for a person may have been settled by what has just been done.
          def settle(post_id)
            later([post_id]) if Charter.any? && Examination.exists?(post_id: post_id)
          end

          private

          def judged?(category_id)
            SiteSetting.medical_communities_enabled && Charter.of(category_id)&.judges?
          end

          # Where a community only watches, what the job finds is counted: each text once, also one that is back.
          def enforced?(category_id)
            judged?(category_id) && Charter.of(category_id).enforces?
          end

          def unjudged?(post, revisor)
            return post.medical_verdict.nil? if revisor.nil? || revisor.raw_changed?
            topic = Posting.topic_of(post, revisor)
            revisor.topic_diff.key?(:title) && topic.medical_verdict.nil?
          end
        end
      end
    end
  end
end
