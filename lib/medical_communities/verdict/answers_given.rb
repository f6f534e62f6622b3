# frozen_string_literal: true

module ::MedicalCommunities
  class Verdict
    # The author's answers to what was found. A fingerprint is as good as the words until it is keyed.
    module AnswersGiven
      ANSWERED = %w[answered insisted].freeze

      class << self
        # @return [Array<Hash>] rule, keyed fingerprint, answer, reason: for a table
        def of(verdict)
          each_finding(verdict).filter_map do |finding, answer|
            next unless answer
            {
              rule: finding["rule"],
              fingerprint: Keys.digest(finding["fingerprint"]),
              answer: answer["answer"],
              reason: reason(answer),
            }
          end
        end

        # @return [Array<String, nil>] in the order of the findings
        def reasons(verdict)
          each_finding(verdict).map { |_finding, answer| answer && reason(answer) }
        end

        # @return [Array<String>] with which trademarks were kept
        def exceptions(verdict)
          of(verdict).map { |answer| answer[:reason] } & Preset.exceptions
        end

        private

        # Hints may be dismissed with anything in the place of the reason.
        def reason(answer)
          answer["reason"].then { |given| given if Preset.reasons.include?(given) }
        end

        def each_finding(verdict)
          answers = by_fingerprint(verdict.submission.answers)
          Array(verdict.report&.dig("findings"))
            .zip(verdict.findings)
            .map do |finding, shown|
              [finding, (answers[finding["fingerprint"]] if ANSWERED.include?(shown["state"]))]
            end
        end

        def by_fingerprint(attestation)
          answers = attestation && attestation["answers"]
          return {} unless answers.is_a?(Array)
          answers.grep(Hash).index_by { |answer| answer["fingerprint"] }
        end
      end
    end
  end
end
