# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # The words of a PDF one by one: names with their stroke, numbers, brackets, keywords. Strings are a word each,
    # empty: what they say does not matter.
    class PdfWords
      # Ruby remembers a place for each time that something is repeated: 800 MB for a string of 10 MB.
      LONGEST = 4096
      BLANK = /(?>[\0\t\n\f\r ]+)|%(?>[^\r\n]*)/n
      PLAIN = %r{/?[^\0\t\n\f\r ()<>\[\]{}/%]{1,#{LONGEST}}|/|<<|>>|[\[\]{}]}n
      HEX = /<(?>[\h\s]*)>/n
      # Within a string: the next bracket, or what takes its meaning from one.
      IN_STRING = /[\\()]/n
      ESCAPED = /#(\h\h)/n
      # Words, blanks between them, and pieces of strings.
      MOST = 2_000_000

      def initialize(bytes)
        @scanner = StringScanner.new(bytes)
        @count = 0
      end

      # @return [String, nil] nil: it was the last one
      def next
        count while @scanner.skip(BLANK)
        return if @scanner.eos?
        count
        return string if @scanner.skip(/\(/n)
        return "" if @scanner.skip(HEX)
        word = @scanner.scan(PLAIN) || unfit
        unfit if word.bytesize >= LONGEST
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
          count
          unfit unless @scanner.skip_until(IN_STRING)
          depth += { "(" => 1, ")" => -1 }.fetch(@scanner.matched, 0)
          @scanner.getch if @scanner.matched == "\\"
          unfit if @scanner.eos?
        end
        ""
      end

      def count
        unfit if (@count += 1) > MOST
      end

      def unfit
        raise Unfit.new(:damaged)
      end
    end
  end
end
