# frozen_string_literal: true

module ::MedicalCommunities
  class Submission
    # Decides what becomes of a text: the one check behind every door. A check that cannot run never says `post`
    # in an enforcing community.
    #
    # @example
    #   Submission::Judge.verdict(submission) # => Verdict, or nil where nothing is checked
    class Judge
      include ::Service::Base

      model :charter
      step :examine
      step :judge

      # @param submission [Submission]
      # @param charter [Charter, nil] the one that holds for it; a held text keeps the one that it was judged by
      # @return [Verdict, nil]
      def self.verdict(submission, charter: submission.charter)
        call(submission: submission, given_charter: charter)[:verdict]
      end

      private

      def fetch_charter(given_charter:)
        given_charter
      end

      # A report that is missing is a check that did not run; the host has logged why, without the text.
      def examine(submission:, charter:)
        context[:report] = Examiner.examine(submission.text, charter.policy)
        before = submission.text_before
        context[:baseline] = before && Examiner.examine(before, charter.policy)
      rescue Examiner::Error
        context[:report] = nil
      end

      def judge(submission:, charter:)
        judgement = context[:report] && ask(submission, charter)
        context[:verdict] = Verdict.new(
          submission,
          charter,
          judgement && context[:report],
          judgement,
        )
      end

      def ask(submission, charter)
        circumstances = { mode: charter.mode, door: submission.door, baseline: context[:baseline] }
        Examiner.judge(context[:report], submission.answers, circumstances)
      rescue Examiner::Error
        nil
      end
    end
  end
end
