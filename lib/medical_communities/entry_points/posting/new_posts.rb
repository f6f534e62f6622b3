# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # New topics and replies, before core does anything with them: the only place where a text can still go to
      # the review queue.
      module NewPosts
        REASON = "medical_hold"
        # Before every other handler, so that a text is examined before one of them stores it.
        PRIORITY = 100

        # Core's result of a new post carries our verdict to its serializer.
        module Result
          attr_accessor :medical_verdict
        end

        class << self
          def install(plugin)
            plugin.add_permitted_post_create_param(:medical_attestation, :string)
            EntryPoints.patch(plugin) { ::NewPostResult.include(Result) }
            ::NewPostManager.add_handler(PRIORITY) { |manager| answer(manager) }
            plugin.add_to_serializer(
              :new_post_result,
              :medical,
              include_condition: -> { object.medical_verdict.present? },
            ) { object.medical_verdict.to_response }
          end

          # @return [NewPostResult, nil] nil: core goes on
          def answer(manager)
            return unless Posting.examines?(manager.user)
            verdict = Submission::Judge.verdict(NewPost.new(manager).submission)
            return if verdict.nil?
            verdict = tags_verdict(manager) || verdict if verdict.post?
            result(manager, verdict)
          end

          private

          def result(manager, verdict)
            return accept(manager, verdict) if verdict.post?
            Mail.note(NewPost.new(manager)) if manager.args[:via_email]
            verdict.refuse? ? refuse(verdict) : hold(manager, verdict)
          end

          def accept(manager, verdict)
            manager.args[:medical_verdict] = verdict
            nil
          end

          def refuse(verdict)
            NewPostResult
              .new(:created_post, false)
              .tap do |result|
                result.errors.add(:base, verdict.sentence)
                result.medical_verdict = verdict
              end
          end

          # Core's queue does not ask whether the author may write here, and forgets that a post was for few.
          def hold(manager, verdict)
            post = NewPost.new(manager)
            return if post.forbidden?
            return refuse(verdict) if post.for_few?
            waiting = post.waiting(verdict.submission)
            return enqueued(manager, waiting) if waiting
            # The whole mail would lie beside the text.
            manager.args.delete(:raw_email)
            manager.args[REASON.to_sym] = Verdict::HoldRecord.of(verdict).merge(
              "options" => post.options,
            )
            manager.enqueue(REASON)
          end

          # A browser repeats a request that got no answer: the text waits once.
          def enqueued(manager, reviewable)
            NewPostResult
              .new(:enqueued, true)
              .tap do |result|
                result.reviewable = reviewable
                result.pending_count =
                  ReviewableQueuedPost.where(target_created_by: manager.user).pending.count
              end
          end

          def tags_verdict(manager)
            post = NewPost.new(manager)
            verdict = Tags.verdict(post.category_id, manager.args[:tags], post.attestation)
            verdict unless verdict.nil? || verdict.post?
          end
        end
      end
    end
  end
end
