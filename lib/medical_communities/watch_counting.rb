# frozen_string_literal: true

module ::MedicalCommunities
  # What `enforce` would have done with a text, a rule at a time: asked for an answer, asked for a change, held.
  module WatchCounting
    COLUMNS = { "attest" => :asked, "refuse" => :refused }.freeze

    # @return [Hash] rule => {asked:, held:, refused:}, each text counted once a rule
    def self.of(verdict)
      return { "examiner" => { held: 1 } } if verdict.problem?
      findings(verdict).merge(statements(verdict))
    end

    # Counts a text that was published.
    def self.add(verdict)
      counts = verdict.charter.watches? ? of(verdict) : {}
      WatchCount.add(verdict.charter.category_id, counts) if counts.any?
    end

    class << self
      private

      def findings(verdict)
        open = verdict.findings.select { |finding| finding["state"] == "open" }
        open.to_h { |finding| [finding["rule"], { COLUMNS.fetch(finding["severity"]) => 1 }] }
      end

      def statements(verdict)
        open = verdict.statements.select { |statement| statement["state"] == "open" }
        open.to_h { |statement| ["statements/#{statement["id"]}", { asked: 1 }] }
      end
    end
  end
end
