# frozen_string_literal: true

module ::MedicalCommunities
  class Verdict
    # What a moderator is told beside a held text: what was found where, and what the author answered. A text is
    # decided by the policy that it was judged by, so that stays with it.
    module HoldRecord
      # @return [Hash] of JSON values, for core's queue
      def self.of(verdict)
        submission = verdict.submission
        {
          "category_id" => submission.category_id,
          **verdict.charter.policy,
          "door" => submission.door,
          "version" => verdict.report&.dig("version"),
          "digest" => submission.digest,
          "because" => verdict.because,
          "findings" => findings(verdict),
          "statements" => verdict.statements,
        }
      end

      def self.findings(verdict)
        reasons = AnswersGiven.reasons(verdict)
        verdict
          .findings
          .zip(reasons)
          .map { |finding, reason| finding.merge("reason" => reason).compact }
      end
      private_class_method :findings
    end
  end
end
