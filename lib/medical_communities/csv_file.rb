# frozen_string_literal: true

require "csv"

module ::MedicalCommunities
  # A table that an administrator chose, as spreadsheets save one: columns named in the first line, in any order;
  # commas, semicolons or tabs between them.
  class CsvFile
    SEPARATORS = [",", ";", "\t"].freeze

    # It cannot be read, or not as this table. `reason` is the key of a sentence, `params` what stands in it.
    class Unreadable < StandardError
      attr_reader :reason, :params

      def initialize(reason, **params)
        @reason = reason
        @params = params
        super(reason.to_s)
      end
    end

    # line: as an editor counts; ends: the offset in bytes behind it; values: by column, nil when quotes do not fit
    Row = Struct.new(:line, :ends, :values, keyword_init: true)

    # @param chunks [Enumerable<String>] bytes, in order
    # @param columns [Array<String>] what may stand in the first line
    # @param required [Array<String>] what has to
    def initialize(chunks, columns:, required: columns)
      @chunks = chunks
      @columns = columns
      @required = required
    end

    # @return [Enumerator<Row>] of rows that hold something, without the first line
    # @raise [Unreadable]
    def rows
      Enumerator.new do |rows|
        header = nil
        records.each do |record|
          next header = read_header(record.text) if header.nil?
          next if record.text.strip.empty?
          rows << Row.new(
            line: record.line,
            ends: record.ends,
            values: values_of(record.text, header),
          )
        end
        raise Unreadable, :empty if header.nil?
      end
    end

    private

    def records
      Records.new(@chunks)
    end

    def read_header(text)
      @separator = SEPARATORS.max_by { |separator| text.count(separator) }
      names = (split(text) || []).map { |name| name.to_s.strip.downcase }
      check(names)
      names
    end

    def check(names)
      missing = @required.reject { |name| name.split("|").intersect?(names) }
      raise Unreadable.new(:columns_missing, names: listed(missing)) if missing.any?
      unknown = names - @columns
      raise Unreadable.new(:columns_unknown, names: listed(unknown)) if unknown.any?
      raise Unreadable.new(:columns_twice) if names.uniq != names
    end

    def listed(names)
      names.map { |name| name.tr("|", "/").truncate(30) }.first(10).join(", ")
    end

    def values_of(text, header)
      cells = split(text)
      return if cells.nil? || cells.size > header.size
      header.zip(cells).to_h { |name, cell| [name, cell.to_s.strip] }
    end

    # CSV alone takes ten times as long, and most lines have no quotes.
    def split(text)
      text.include?('"') ? CSV.parse_line(text, col_sep: @separator) : text.split(@separator, -1)
    rescue CSV::MalformedCSVError
      nil
    end
  end
end
