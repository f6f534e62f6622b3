# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # Reads a PNG chunk by chunk from its first to its last byte: each has a checksum, and the picture must unpack to
    # just what its sides say.
    class Png
      include Measures

      SIGNATURE = "\x89PNG\r\n\x1A\n".b
      # What pixels are drawn with. Texts, places, times and profiles are left out.
      KEPT = %w[IHDR PLTE tRNS IDAT IEND gAMA sRGB].freeze
      MOVING = %w[acTL fcTL fdAT].freeze
      # A chunk whose name begins small may be left out.
      OPTIONAL = /\A[a-z]/

      def self.begins?(bytes)
        bytes.start_with?(SIGNATURE)
      end

      def initialize(bytes)
        @bytes = bytes
        @clean = SIGNATURE.dup
        @data = []
        walk(SIGNATURE.bytesize)
        PngPixels.new(@header, @data).check
      end

      attr_reader :clean

      private

      def walk(at)
        at = chunk(at) while at < @bytes.bytesize && !@ended
        unfit(:damaged) unless @ended && @data.any?
        unfit(:more) if at < @bytes.bytesize
      end

      # @return [Integer] where the next one begins
      def chunk(at)
        length, name = @bytes.byteslice(at, 8).unpack("Na4")
        last = at + 12 + length.to_i
        unfit(:damaged) if name.nil? || last > @bytes.bytesize || !in_order?(name)
        content = @bytes.byteslice(at + 8, length)
        unfit(:damaged) if Zlib.crc32(name + content) != @bytes.byteslice(last - 4, 4).unpack1("N")
        take(name, content)
        @clean << @bytes.byteslice(at...last) if KEPT.include?(name)
        last
      end

      # The first chunk says what follows, and the picture lies in one piece.
      def in_order?(name)
        return @header.nil? if name == "IHDR"
        return false if @header.nil?
        return !@data_over if name == "IDAT"
        @data_over = @data.any?
        true
      end

      def take(name, content)
        unfit(:moving) if MOVING.include?(name)
        return header(content) if name == "IHDR"
        @data << content if name == "IDAT"
        @ended = content.empty? || unfit(:damaged) if name == "IEND"
        unfit(:damaged) unless KEPT.include?(name) || name.match?(OPTIONAL)
      end

      def header(content)
        unfit(:damaged) unless content.bytesize == 13
        @header = content
        measure(*content.unpack("N2"))
      end
    end
  end
end
