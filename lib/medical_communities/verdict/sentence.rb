# frozen_string_literal: true

module ::MedicalCommunities
  class Verdict
    # One complete sentence for the author, in the author's language: what it is about and what to do. Labels only.
    module Sentence
      MOST_ITEMS = 5
      WITH_OWN_SENTENCE = %w[title tags category].freeze

      # @param verdict [Verdict] that is not `post`
      def self.of(verdict)
        I18n.t("medical_communities.submission.#{key(verdict)}", items: items(verdict))
      end

      class << self
        # @return [String] what is open, by its labels
        def items(verdict)
          labels = rules(verdict).map { |rule| label(rule) } + statements(verdict)
          labels.uniq.first(MOST_ITEMS).join(I18n.t("word_connector.comma"))
        end

        private

        # What is held at a door that has no queue is not saved, and says so.
        def key(verdict)
          return verdict.problem? ? "unchecked" : "held" if verdict.hold?
          door = verdict.submission.door
          return "refused" if WITH_CHECKLIST.include?(door)
          WITH_OWN_SENTENCE.include?(door) ? "refused_#{door}" : "refused_api"
        end

        def rules(verdict)
          verdict.findings.filter_map { |finding| finding["rule"] if finding["state"] == "open" }
        end

        def label(rule)
          I18n.t("js.medical_communities.rules.#{rule.tr("/", ".")}.label")
        end

        def statements(verdict)
          open = verdict.statements.select { |statement| statement["state"] == "open" }
          open.map do |statement|
            I18n.t("js.medical_communities.statements.#{statement["id"]}").chomp(".")
          end
        end
      end
    end
  end
end
