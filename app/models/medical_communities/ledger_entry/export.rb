# frozen_string_literal: true

module ::MedicalCommunities
  class LedgerEntry
    # The whole record as a file. Whose account is gone is a number.
    class Export
      COLUMNS = %w[number at event actor subject application credential document facts].freeze

      # @param up_to [Integer] the last entry that belongs to it
      def initialize(up_to)
        @up_to = up_to
      end

      # @return [Enumerator<String>]
      def lines
        LedgerFile.new(LedgerEntry, self, up_to: @up_to).lines
      end

      def columns
        COLUMNS
      end

      def rows(entries)
        People.named(entries).map { |entry, people| row(entry, people) }
      end

      private

      def row(entry, people)
        [
          entry.id,
          entry.created_at.utc.iso8601,
          entry.event,
          *people,
          entry.application_id,
          entry.credential_id,
          entry.document_uuid,
          entry.facts.presence&.to_json,
        ]
      end
    end
  end
end
