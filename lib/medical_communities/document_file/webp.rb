# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # Reads a WebP chunk by chunk: one still picture, with or without transparency.
    class Webp
      include Measures

      PICTURES = ["VP8 ", "VP8L"].freeze
      LEFT_OUT = ["ICCP", "EXIF", "XMP "].freeze
      TRANSPARENT = 0x10
      MOVES = 0x02

      def self.begins?(bytes)
        bytes.start_with?("RIFF") && bytes.byteslice(8, 4) == "WEBP"
      end

      def initialize(bytes)
        @bytes = bytes
        @chunks = []
        walk
        unfit(:damaged) unless one_picture?
        compare_sides
      end

      def clean
        body = @chunks.map { |name, content| chunk(name, content) }.join
        "RIFF".b + [body.bytesize + 4].pack("V") + "WEBP" + body
      end

      private

      def walk
        length = @bytes.byteslice(4, 4).unpack1("V")
        unfit(:more) if length + 8 < @bytes.bytesize
        unfit(:damaged) if length + 8 > @bytes.bytesize || length.odd?
        at = 12
        at = read(at) while at < @bytes.bytesize
      end

      # @return [Integer] where the next one begins
      def read(at)
        name, length = @bytes.byteslice(at, 8).unpack("a4V")
        last = at + 8 + length.to_i + length.to_i % 2
        unfit(:damaged) if length.nil? || last > @bytes.bytesize
        take(name, @bytes.byteslice(at + 8, length))
        last
      end

      def take(name, content)
        case name
        when "VP8X"
          extend_by(content)
        when "ALPH", *PICTURES
          @chunks << [name, content]
        when "ANIM", "ANMF"
          unfit(:moving)
        else
          unfit(:damaged) if LEFT_OUT.exclude?(name)
        end
      end

      # Says what else is in the file: of that only transparency stays.
      def extend_by(content)
        unfit(:damaged) if @chunks.any? || content.bytesize != 10
        flags = content.getbyte(0)
        unfit(:moving) if flags.anybits?(MOVES)
        @canvas = [content.byteslice(4, 3), content.byteslice(7, 3)].map { |side| three(side) + 1 }
        @chunks << ["VP8X", [flags & TRANSPARENT].pack("V") + content.byteslice(4, 6)]
      end

      def one_picture?
        names = @chunks.map(&:first)
        [%w[VP8X], []].any? do |front|
          [["ALPH", "VP8 "], *PICTURES.map { |one| [one] }].any? { |rest| names == front + rest }
        end
      end

      def compare_sides
        name, content = @chunks.last
        sides = name == "VP8L" ? lossless(content) : lossy(content)
        measure(*sides)
        unfit(:damaged) if @canvas && @canvas != sides
      end

      def lossy(content)
        unfit(:damaged) unless content.byteslice(3, 3) == "\x9D\x01\x2A".b && content.bytesize > 10
        content.byteslice(6, 4).unpack("v2").map { |side| side & 0x3FFF }
      end

      def lossless(content)
        unfit(:damaged) unless content.getbyte(0) == 0x2F && content.bytesize > 5
        bits = content.byteslice(1, 4).unpack1("V")
        [(bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1]
      end

      def three(bytes)
        (bytes + "\0").unpack1("V")
      end

      def chunk(name, content)
        name.b + [content.bytesize].pack("V") + content + ("\0" * (content.bytesize % 2))
      end
    end
  end
end
