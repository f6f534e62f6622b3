# frozen_string_literal: true

module ::MedicalCommunities
  class LedgerEntry
    # The whole record as a file for an audit, the oldest first. Whose account is gone is a number.
    class Export
      MARK = "\uFEFF"
      BATCH = 1000
      COLUMNS = %w[number at event actor subject application credential document facts].freeze

      # @param up_to [Integer] the last entry that belongs to it
      def initialize(up_to)
        @up_to = up_to
      end

      # @return [Enumerator<String>] a batch in memory at a time: there may be a million
      def lines
        Enumerator.new do |lines|
          lines << MARK + CSV.generate_line(COLUMNS)
          LedgerEntry
            .where(id: ..@up_to)
            .in_batches(of: BATCH) do |batch|
              People.named(batch.to_a).each { |entry, people| lines << line(entry, people) }
            end
        end
      end

      private

      def line(entry, people)
        CSV.generate_line(
          [
            entry.id,
            entry.created_at.utc.iso8601,
            entry.event,
            *people,
            entry.application_id,
            entry.credential_id,
            entry.document_uuid,
            entry.facts.presence&.to_json,
          ],
        )
      end
    end
  end
end
