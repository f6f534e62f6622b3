# frozen_string_literal: true

module ::MedicalCommunities
  # A table of trademarks, as administrators upload it and get it back.
  class Pack::Table
    COLUMNS = %w[brand ingredients regions source caution].freeze
    # People write both.
    ALSO = { "region" => "regions" }.freeze
    REQUIRED = %w[brand ingredients].freeze
    MOST_BYTES = 4.megabytes
    MOST_ROWS = 20_000
    # A spreadsheet program runs what begins so.
    FORMULA = /\A(?=[=+\-@\t])/
    # Without it such programs take UTF-8 for something else.
    MARK = "\uFEFF"

    # @param content [String] bytes
    def initialize(content)
      @content = content
    end

    # @return [Array<Hash>] "row" and the columns; of one that cannot be read the row alone
    # @raise [CsvFile::Unreadable]
    def rows
      @rows ||= read.map { |row| { "row" => row.line, **(row.values ? cells(row.values) : {}) } }
    end

    # @return [Boolean] false: it is longer than anybody reads. No more is read to know that.
    def short?
      rows.size <= MOST_ROWS
    end

    # @return [Array<Integer>] rows whose quotes do not fit
    def malformed
      rows.filter_map { |row| row["row"] unless row.key?("brand") }
    end

    # @return [Array<String>] countries that its rows name
    def regions
      rows.flat_map { |row| row["regions"].to_s.split(/[;,\s]+/) }.compact_blank.uniq.sort
    end

    # @return [String] the same, as it is kept
    def to_s
      self.class.write(rows.map { |row| row.values_at(*COLUMNS) })
    end

    # @param rows [Array<Array<String>>] cells in the order of COLUMNS
    # @return [String]
    def self.write(rows)
      safe = rows.map { |cells| cells.map { |cell| cell.to_s.sub(FORMULA, "'") } }
      CSV.generate { |csv| [COLUMNS, *safe].each { |cells| csv << cells } }
    end

    private

    def read
      CsvFile
        .new([@content], columns: COLUMNS + ALSO.keys, required: REQUIRED)
        .rows
        .first(MOST_ROWS + 1)
    end

    def cells(values)
      values
        .transform_keys { |column| ALSO.fetch(column, column) }
        .transform_values { |cell| cell.squish.sub(/\A'(?=[=+\-@\t])/, "") }
        .reverse_merge(COLUMNS.to_h { |column| [column, ""] })
    end
  end
end
