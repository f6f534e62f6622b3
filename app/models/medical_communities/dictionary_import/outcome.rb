# frozen_string_literal: true

module ::MedicalCommunities
  # What became of a file, for people: row by row, with a sentence where one was not taken.
  module DictionaryImport::Outcome
    # Of long files only what people have to look at.
    MOST_ROWS = 500

    class << self
      # @param result [Service::Base::Context] of DictionaryWord::Import
      # @return [Hash] {rows:, counts:, taken:, error:}
      def of(result)
        rows = result[:read]
        return { rows: [], counts: {}, taken: false, error: refusal(result) } if rows.nil?
        {
          rows: shown(rows),
          counts: rows.map(&:outcome).tally,
          taken:
            !result[:params].dry_run && result.success? && rows.none? { _1.outcome == "refused" },
          error: refusal(result),
        }
      end

      # @return [String, nil] one sentence about the whole file
      def refusal(result)
        return if result.success?
        unreadable = result["result.model.rows"]&.exception
        return file_sentence(unreadable) if unreadable.is_a?(CsvFile::Unreadable)
        failed = Hurdle.of(result, %i[empowered few_enough has_room understood]) || "failed"
        I18n.t("medical_communities.dictionary.not_done.#{failed}", most: DictionaryWord::MOST)
      end

      private

      def file_sentence(unreadable)
        I18n.t("medical_communities.file.#{unreadable.reason}", **unreadable.params)
      end

      def shown(rows)
        rows = rows.select { |row| row.outcome == "refused" } if rows.size > MOST_ROWS
        rows
          .first(MOST_ROWS)
          .map do |row|
            { line: row.line, outcome: row.outcome, reason: row.reason && sentence(row.reason) }
          end
      end

      def sentence(reason)
        I18n.t("medical_communities.dictionary.rows.#{reason}")
      end
    end
  end
end
