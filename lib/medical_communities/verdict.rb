# frozen_string_literal: true

module ::MedicalCommunities
  # What becomes of a submission, and why. Holds rule ids, places and states, never words of the text.
  class Verdict
    # Doors whose author sees a checklist; at the others the answer names what is open. A title is also written where
    # there is none.
    WITH_CHECKLIST = %w[topic reply edit].freeze

    attr_reader :submission, :charter, :report

    # @param report [Hash, nil] nil: the examiner did not answer
    # @param judgement [Hash, nil] the examiner's verdict on the report; nil likewise
    def initialize(submission, charter, report, judgement)
      @submission = submission
      @charter = charter
      @report = report
      @judgement = judgement || unexamined
    end

    def outcome
      @judgement["outcome"]
    end

    # @return [String] what `enforce` would have answered
    def expected
      @judgement["expected"]
    end

    def because
      @judgement["because"]
    end

    def post?
      outcome == "post"
    end

    def hold?
      outcome == "hold"
    end

    def refuse?
      outcome == "refuse"
    end

    def problem?
      because.include?("problem")
    end

    # @return [Array<Hash>] findings with their states; spans are UTF-16 offsets, half open
    def findings
      Array(report&.dig("findings"))
        .zip(@judgement["findings"])
        .map do |finding, state|
          finding.slice("rule", "category", "field", "start", "end", "severity").merge(
            "state" => state,
          )
        end
    end

    # @return [Array<Hash>] that are asked; a reminder is for who writes, before it is sent
    def statements
      @judgement["statements"].reject { |statement| statement["state"] == "hint" }
    end

    # @return [Hash] for the answer to a request
    def to_response
      {
        outcome: outcome,
        door: submission.door,
        because: because,
        digest: digest_of_bundle,
        findings: findings,
        statements: statements,
      }
    end

    # @return [String] one sentence for the author
    def sentence
      Sentence.of(self)
    end

    def inspect
      "#<#{self.class} #{outcome}>"
    end

    private

    def unexamined
      {
        "outcome" => charter.enforces? ? "hold" : "post",
        "expected" => "hold",
        "because" => ["problem"],
        "findings" => [],
        "statements" => [],
      }
    end

    def digest_of_bundle
      ExaminerAssets.digest
    end
  end
end
