# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # The words of a PDF one by one: names with their stroke, numbers, brackets, keywords. Strings are a word each,
    # empty: what they say does not matter.
    class PdfWords
      BLANK = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)+/n
      PLAIN = %r{/?[^\0\t\n\f\r ()<>\[\]{}/%]+|/|<<|>>|[\[\]{}]}n
      HEX = /<[\h\s]*>/n
      # Within a string, up to a bracket that counts.
      IN_STRING = /(?:[^\\()]|\\.)*/mn
      ESCAPED = /#(\h\h)/n
      MOST = 1_000_000

      def initialize(bytes)
        @scanner = StringScanner.new(bytes)
        @count = 0
      end

      # @return [String, nil] nil: it was the last one
      def next
        @scanner.skip(BLANK)
        return if @scanner.eos?
        unfit if (@count += 1) > MOST
        return string if @scanner.skip(/\(/n)
        return "" if @scanner.skip(HEX)
        word = @scanner.scan(PLAIN) || unfit
        word.start_with?("/") ? word.gsub(ESCAPED) { $1.hex.chr } : word
      end

      # @param length [Integer]
      # @return [String] that many bytes behind the word "stream"; then its end must come
      def stream(length)
        unfit unless @scanner.skip(/\r?\n/n)
        first = @scanner.pos
        unfit if first + length > @scanner.string.bytesize
        @scanner.pos = first + length
        unfit unless @scanner.skip(/\s{0,2}endstream(?=\s)/n)
        @scanner.string.byteslice(first, length)
      end

      private

      def string
        depth = 1
        while depth.positive?
          @scanner.skip(IN_STRING)
          depth += @scanner.getch == "(" ? 1 : -1
          unfit if @scanner.eos?
        end
        ""
      end

      def unfit
        raise Unfit.new(:damaged)
      end
    end
  end
end
