# frozen_string_literal: true

module ::MedicalCommunities
  class CsvFile
    # In which encoding a file is, where its first bytes leave no doubt. Of one-byte encodings they never do: the same
    # byte is another letter in each, so those are not guessed.
    module Encoding
      MARKS = {
        "\xEF\xBB\xBF" => "UTF-8",
        "\xFF\xFE" => "UTF-16LE",
        "\xFE\xFF" => "UTF-16BE",
      }.transform_keys(&:b).freeze
      # What spreadsheet programs save when nobody asks for CSV.
      WORKBOOKS = ["PK\x03\x04", "\xD0\xCF\x11\xE0"].map(&:b).freeze
      LINE_BREAKS = {
        "UTF-8" => "\n",
        "UTF-16LE" => "\n\0",
        "UTF-16BE" => "\0\n",
      }.transform_values(&:b).freeze

      class << self
        # @param head [String] the first bytes
        # @return [Array(String, Integer)] its name, and how many bytes its mark takes
        # @raise [Unreadable]
        def of(head)
          raise Unreadable, :workbook if WORKBOOKS.any? { |start| head.start_with?(start) }
          mark, name = MARKS.find { |bytes, _| head.start_with?(bytes) }
          return name, mark.bytesize if mark
          [head.include?("\0") ? wide(head) : "UTF-8", 0]
        end

        private

        # Where a letter of a key or a column's name takes two bytes, one of them is always nothing.
        def wide(head)
          first_line = head[0, 200].bytes
          even, odd = first_line.each_slice(2).to_a.transpose.map { |bytes| bytes.compact.count(0) }
          return "UTF-16LE" if odd.to_i > 0 && even.zero?
          return "UTF-16BE" if even > 0 && odd.to_i.zero?
          raise Unreadable, :binary
        rescue IndexError
          raise Unreadable, :binary
        end
      end
    end
  end
end
