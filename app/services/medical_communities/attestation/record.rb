# frozen_string_literal: true

module ::MedicalCommunities
  class Attestation
    # Keeps the attestation of a text that has just been published; in `watch` it counts what would have happened.
    class Record
      include ::Service::Base

      step :keep
      step :count
      step :count_exceptions

      private

      def keep(post:, author:, verdict:)
        return unless verdict.charter.enforces?
        Attestation.create!(post_id: post.id, user_id: author.id, **columns(verdict))
      end

      def count(verdict:)
        WatchCounting.add(verdict)
      end

      # What an edit leaves as it was has no answer of its own: a text is counted once.
      def count_exceptions(verdict:)
        return unless verdict.charter.enforces?
        ExceptionCount.add(verdict.charter.category_id, Verdict::AnswersGiven.exceptions(verdict))
      end

      def columns(verdict)
        {
          door: verdict.submission.door,
          outcome: verdict.outcome,
          preset: verdict.charter.preset,
          examiner_version: verdict.report&.dig("version").to_s,
          digest: verdict.submission.digest,
          findings: verdict.findings.map { |finding| finding["rule"] }.tally,
          answers: Verdict::AnswersGiven.of(verdict),
          statements: verdict.statements,
        }
      end
    end
  end
end
