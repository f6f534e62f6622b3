# frozen_string_literal: true

module ::MedicalCommunities
  class DocumentFile
    # What the pixels of a PNG unpack to: neither less, then it was cut off, nor more, which would be a bomb or a place
    # to hide things.
    class PngPixels
      # Samples a pixel, by kind of colour.
      SAMPLES = { 0 => 1, 2 => 3, 3 => 1, 4 => 2, 6 => 4 }.freeze
      DEPTHS = [1, 2, 4, 8, 16].freeze
      # Where each round of an interlaced picture begins, and its steps.
      ROUNDS = [
        [0, 0, 8, 8],
        [4, 0, 8, 8],
        [0, 4, 4, 8],
        [2, 0, 4, 4],
        [0, 2, 2, 4],
        [1, 0, 2, 2],
        [0, 1, 1, 2],
      ].freeze

      # @param header [String] 13 bytes
      # @param data [Array<String>]
      def initialize(header, data)
        @width, @height, @depth, @colour, @packing, @filter, @interlaced = header.unpack("N2C5")
        @data = data
      end

      def check
        known = SAMPLES.key?(@colour) && DEPTHS.include?(@depth) && @packing.zero? && @filter.zero?
        raise Unfit.new(:damaged) unless known && [0, 1].include?(@interlaced)
        raise Unfit.new(:damaged) unless unpacked == expected
      end

      private

      def expected
        return rows(@width, @height) if @interlaced.zero?
        ROUNDS.sum { |x, y, right, down| rows(steps(@width, x, right), steps(@height, y, down)) }
      end

      def steps(side, first, step)
        side <= first ? 0 : (side - first).ceildiv(step)
      end

      # Each row has one byte in front.
      def rows(width, height)
        width.zero? ? 0 : height * (1 + (width * SAMPLES.fetch(@colour) * @depth).ceildiv(8))
      end

      # Counted while it is unpacked, and no further than needed.
      def unpacked
        count = 0
        inflate = Zlib::Inflate.new
        @data.each { |piece| inflate.inflate(piece) { |part| count = counted(count, part) } }
        inflate.finished? && inflate.total_in == @data.sum(&:bytesize) ? count : -1
      rescue Zlib::Error
        -1
      ensure
        inflate&.close
      end

      def counted(count, part)
        raise Unfit.new(:damaged) if count + part.bytesize > expected
        count + part.bytesize
      end
    end
  end
end
