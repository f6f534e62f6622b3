# frozen_string_literal: true

module ::MedicalCommunities
  # A whole ledger as a file for an audit, the oldest entry first. What says how an entry becomes a line answers
  # `columns` and `rows(entries)`.
  class LedgerFile
    MARK = "\uFEFF"
    BATCH = 1000

    # @param entries [ActiveRecord::Relation]
    # @param form [#columns, #rows]
    # @param up_to [Integer] the last entry that belongs to it
    def initialize(entries, form, up_to:)
      @entries = entries.where(id: ..up_to)
      @form = form
    end

    # @return [Enumerator<String>] a batch in memory at a time: there may be a million
    def lines
      Enumerator.new do |lines|
        lines << MARK + CSV.generate_line(@form.columns)
        @entries.in_batches(of: BATCH) do |batch|
          @form.rows(batch.order(:id).to_a).each { |row| lines << CSV.generate_line(row) }
        end
      end
    end
  end
end
