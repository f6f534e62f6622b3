# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Puts a new post that a person has to read into core's queue.
      class Holds
        REASON = HeldPost::HOLD

        # @return [NewPostResult, nil] nil: core itself will not let it in
        def self.hold(manager, verdict)
          new(manager, manager.medical_new_post, verdict).hold
        end

        # @return [NewPostResult, nil] of this very text, where it waits already
        def self.again(manager, verdict)
          new(manager, manager.medical_new_post, verdict).again
        end

        def initialize(manager, post, verdict)
          @manager = manager
          @post = post
          @verdict = verdict
        end

        # Core's queue does not ask whether the author may write here, forgets that a post was for few, and loses who
        # a message is for.
        def hold
          return NewPosts.refuse(@verdict) if @post.message?
          return if @post.forbidden?
          return NewPosts.refuse(@verdict) if @post.for_few?
          result = alone { wait }
          # Core keeps its answer to a program for two minutes: without the words.
          result.reviewable = nil if @post.from_program?
          result
        end

        # Where nothing of this author's waits, it costs nothing but that look.
        def again
          waiting = @post.waiting(@verdict.submission) unless @post.message?
          waiting && repeat(waiting)
        end

        private

        # The first request may still be at work when a browser repeats it.
        def alone(&block)
          name = "medical_hold_#{@manager.user.id}_#{@verdict.submission.digest}"
          DistributedMutex.synchronize(name, &block)
        end

        def wait
          again || enqueue
        end

        def enqueue
          # The whole mail would lie beside the text.
          @manager.args.delete(:raw_email)
          record = Verdict::HoldRecord.of(@verdict)
          @manager.args[REASON.to_sym] = record.merge("options" => @post.options)
          @manager.enqueue(REASON)
        end

        # A browser repeats a request that got no answer: the text waits once.
        def repeat(reviewable)
          queued = ReviewableQueuedPost.where(target_created_by: @manager.user)
          NewPostResult
            .new(:enqueued, true)
            .tap do |result|
              result.reviewable = reviewable
              result.pending_count = queued.pending.count
            end
        end
      end
    end
  end
end
