# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # Walks the segments of a JPEG from its first to its last byte, and keeps those that the picture is made of.
    class Jpeg
      include Measures

      START = "\xFF\xD8".b
      END_OF_IMAGE = 0xD9
      SCAN = 0xDA
      # Baseline, extended, progressive: what browsers draw.
      FRAMES = [0xC0, 0xC1, 0xC2].freeze
      # Tables, restart interval.
      TABLES = [0xC4, 0xDB, 0xDD].freeze
      ADOBE = 0xEE
      # Colours are read with it; of JFIF only density would be kept.
      KEPT_APP = /\AAdobe/n
      # APP0 … APP15 and comments.
      ASIDE = [*0xE0..0xEF, 0xFE].freeze
      # Behind which scanned data goes on: stuffed bytes and restarts.
      NEXT_MARKER = /\xFF[^\x00\xD0-\xD7\xFF]/n
      # A progressive picture may be drawn anew with each.
      MOST_SCANS = 100

      def self.begins?(bytes)
        bytes.start_with?("\xFF\xD8\xFF".b)
      end

      def initialize(bytes)
        @bytes = bytes
        @clean = START.dup
        @scans = 0
        walk(START.bytesize)
      end

      attr_reader :clean

      private

      def walk(at)
        at = segment(at) while @bytes.getbyte(at) && !@ended
        unfit(:damaged) unless @ended && @width && @scans.positive?
        unfit(:more) if at < @bytes.bytesize
      end

      # @return [Integer] where the next one begins
      def segment(at)
        unfit(:damaged) unless @bytes.getbyte(at) == 0xFF
        kind = @bytes.getbyte(at + 1)
        return fill(at) if kind == 0xFF
        return finish(at) if kind == END_OF_IMAGE
        last = at + 2 + length_at(at + 2)
        keep(kind, at, last)
        kind == SCAN ? scan(last) : last
      end

      def fill(at)
        at + 1
      end

      def finish(at)
        @ended = true
        @clean << @bytes.byteslice(at, 2)
        at + 2
      end

      def keep(kind, at, last)
        whole = @bytes.byteslice(at...last)
        frame(whole) if FRAMES.include?(kind)
        @scans += 1 if kind == SCAN
        unfit(:damaged) if @scans > MOST_SCANS || (kind == SCAN && @width.nil?)
        return @clean << whole if picture?(kind, whole)
        unfit(:damaged) if ASIDE.exclude?(kind)
      end

      def picture?(kind, whole)
        return whole.byteslice(4..).match?(KEPT_APP) && whole.bytesize == 16 if kind == ADOBE
        kind == SCAN || FRAMES.include?(kind) || TABLES.include?(kind)
      end

      # Scanned data has no length: it ends before the next marker.
      def scan(at)
        last = @bytes.byteindex(NEXT_MARKER, at) || unfit(:damaged)
        @clean << @bytes.byteslice(at...last)
        last
      end

      def frame(whole)
        unfit(:damaged) if @width || whole.bytesize < 11
        height, width = whole.byteslice(5, 4).unpack("n2")
        measure(width, height)
      end

      def length_at(at)
        length = @bytes.byteslice(at, 2).to_s.unpack1("n")
        unfit(:damaged) if length.nil? || length < 2 || at + length > @bytes.bytesize
        length
      end
    end
  end
end
