# frozen_string_literal: true

module ::MedicalCommunities
  class CsvFile
    # The records of a file that comes in pieces: what lies between line breaks, but for those inside quotes. Never
    # holds more than a piece and a record.
    class Records
      LONGEST = 20_000

      Record = Struct.new(:text, :line, :ends, keyword_init: true)

      # @param chunks [Enumerable<String>] bytes, cut anywhere
      def initialize(chunks)
        @chunks = chunks
      end

      # @yieldparam record [Record]
      # @raise [Unreadable]
      def each(&block)
        @line = @ends = 0
        @open = +""
        rest = lines { |bytes| take(bytes, &block) }
        take(rest, &block) if rest.present?
        raise Unreadable.new(:quotes, line: @first) if @open.present?
      end

      private

      # Yields each whole line with its break; returns what lies behind the last one.
      def lines
        buffer = "".b
        @chunks.each do |chunk|
          chunk = start_with(chunk) if @encoding.nil?
          buffer << chunk
          from = 0
          while (to = line_end(buffer, from))
            yield buffer.byteslice(from, to - from)
            from = to
          end
          buffer = buffer.byteslice(from..)
          raise Unreadable.new(:long, line: @line + 1) if buffer.bytesize > LONGEST
        end
        buffer
      end

      def start_with(chunk)
        @encoding, mark = Encoding.of(chunk)
        @break = Encoding::LINE_BREAKS.fetch(@encoding)
        @ends = mark
        chunk.byteslice(mark..)
      end

      def line_end(buffer, from)
        at = buffer.index(@break, from)
        at = buffer.index(@break, at + 1) while at && ((at - from) % @break.bytesize).nonzero?
        at && at + @break.bytesize
      end

      def take(bytes)
        @line += 1
        @first = @line if @open.empty?
        @ends += bytes.bytesize
        @open << decode(bytes)
        raise Unreadable.new(:quotes, line: @first) if @open.bytesize > LONGEST
        return if @open.count('"').odd?
        yield Record.new(text: @open.chomp, line: @first, ends: @ends)
        @open = +""
      end

      def decode(bytes)
        text = bytes.force_encoding(@encoding)
        raise Unreadable.new(:encoding, line: @line) unless text.valid_encoding?
        text = text.encode("UTF-8")
        raise Unreadable.new(:binary) if text.include?("\0")
        text
      end
    end
  end
end
