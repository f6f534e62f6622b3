# frozen_string_literal: true

module ::MedicalCommunities
  module Admin
    # The record of verification: who looked, who decided, when.
    class LedgerController < RecordController
      private

      def entries_class
        LedgerEntry
      end

      def file_name
        "verification-record.csv"
      end

      def lines(entry)
        LedgerEntry::Export.new(entry.id).lines
      end

      def written(entry)
        entry.slice(:id, :event, :application_id, :credential_id, :facts, :created_at)
      end
    end
  end
end
