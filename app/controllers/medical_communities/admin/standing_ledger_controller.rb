# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # The record of complaints, strikes and standing reviews.
    class StandingLedgerController < RecordController
      private

      def entries_class
        StandingEntry
      end

      def file_name
        "standing-record.csv"
      end

      def by
        Actor.of(current_user)
      end

      def lines(entry)
        StandingEntry::Export.new(entry.id, reader: current_user).lines
      end

      def written(entry)
        entry.slice(:id, :event, :complaint_id, :strike_id, :created_at).merge(
          facts: StandingEntry::Facts.new(entry).sentences,
        )
      end
    end
  end
end
