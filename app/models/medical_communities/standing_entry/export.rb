# frozen_string_literal: true

module ::MedicalCommunities
  class StandingEntry
    # The whole record as a file. Who complained is in it, though not to whom it was about: it is for an audit, and each
    # time is recorded.
    class Export
      COLUMNS = %w[number at event actor subject complaint strike case facts].freeze

      # @param up_to [Integer] the last entry that belongs to it
      # @param reader [User]
      def initialize(up_to, reader:)
        @up_to = up_to
        @people = People.new(reader)
      end

      # @return [Enumerator<String>]
      def lines
        LedgerFile.new(StandingEntry, self, up_to: @up_to).lines
      end

      def columns
        COLUMNS
      end

      def rows(entries)
        @people.named(entries).map { |entry, people| row(entry, people) }
      end

      private

      def row(entry, people)
        [
          entry.id,
          entry.created_at.utc.iso8601,
          entry.event,
          *people,
          entry.complaint_id,
          entry.strike_id,
          entry.standing_case_id,
          entry.facts.presence&.to_json,
        ]
      end
    end
  end
end
