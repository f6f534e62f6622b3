# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # A post that core's own queue kept: from before its category was a community, or for a reason of core's. It
      # is examined when somebody approves it. What cannot be published then becomes a held post, so that people
      # see what was found and decide once more.
      class LateHold
        # @param reviewable [ReviewableQueuedPost]
        # @return [LateHold, nil] nil: core may go on
        def self.of(reviewable)
          return unless Posting.examines?(reviewable.target_created_by)
          verdict = Submission::Judge.verdict(submission(reviewable))
          new(reviewable, verdict) unless verdict.nil? || verdict.post?
        end

        def self.submission(reviewable)
          payload = reviewable.payload.to_h
          Submission.new(
            category_id: reviewable.category_id || reviewable.topic&.category_id,
            door: "queue",
            title: (payload["title"].to_s unless reviewable.topic_id),
            raw: payload["raw"],
            attestation: payload[HeldPost::ATTESTATION],
          )
        end
        private_class_method :submission

        def initialize(reviewable, verdict)
          @reviewable = reviewable
          @verdict = verdict
        end

        # @return [Reviewable::PerformResult] that failed, with a sentence. Core rolls back what was done until
        #   then, and calls `after_commit` all the same.
        def result
          errors = @reviewable.errors
          errors.add(:base, sentence)
          @reviewable.create_result(:failure) do |result|
            result.errors = errors
            result.after_commit = -> { hold }
          end
        end

        private

        def hold
          kept = ReviewableQueuedPost.find(@reviewable.id)
          record = Verdict::HoldRecord.of(@verdict)
          kept.update!(
            payload: kept.payload.except("raw_email").merge(HeldPost::HOLD => record),
            category_id: record["category_id"],
            reviewable_by_moderator: HeldPost::Reviewers.moderators?(kept.category),
          )
        end

        def sentence
          I18n.t(
            "medical_communities.held_post.not_decided.examined_late",
            items: Verdict::Sentence.items(@verdict),
          )
        end
      end
    end
  end
end
