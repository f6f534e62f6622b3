# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # How a number is written: characters, `\d`, classes such as `[A-Z0-9]`, each with `{n}`, `{n,m}` or `?` behind it.
    # Looks like a regular expression and is none: read here and in the browser by the same few lines, always against
    # the whole number, in a time that grows with its length only.
    class Pattern
      LONGEST = 64
      LONGEST_SOURCE = 200
      TOKEN = /\G(?:\\(d)|\\([\-\[\]{}?\\])|\[((?:\\.|[^\\\[\]])+)\]|([^\\\[\]{}()|?*+.^$]))/
      COUNT = /\G(?:\{(\d{1,2})(?:,(\d{1,2}))?\}|(\?))/
      RANGE = /\G(?:\\(d)|(?:\\(.)|([^\\]))(?:-(?:\\([^d])|([^\\])))?)/

      # What it could not read, and where.
      class Unreadable < StandardError
      end

      # One character of a kind, `least` to `most` times.
      Part =
        Struct.new(:ranges, :least, :most) do
          def include?(character)
            ranges.any? { |from, to| character.ord.between?(from, to) }
          end
        end

      attr_reader :parts

      # @param source [String]
      # @raise [Unreadable]
      def initialize(source)
        unless source.is_a?(String) && source.length.between?(1, LONGEST_SOURCE)
          raise Unreadable, ""
        end
        @source = source.delete_prefix("^").delete_suffix("$")
        @parts = read
        raise Unreadable, source if parts.empty? || !lengths.max.between?(1, LONGEST)
      end

      # @return [Range] how long a number of this form is
      def lengths
        parts.sum(&:least)..parts.sum(&:most)
      end

      # @return [Boolean] whether it knows nothing but digits
      def digits_only?
        parts.all? { |part| part.ranges.all? { |from, to| from >= 48 && to <= 57 } }
      end

      # @param number [String]
      # @return [Boolean]
      def match?(number)
        return false unless lengths.cover?(number.length)
        parts.reduce([0]) { |ends, part| pass(number, ends, part) }.include?(number.length)
      end

      private

      # Where the part may end, for all places where it may begin.
      def pass(number, starts, part)
        starts.flat_map { |start| ends_of(number, start, part) }.uniq
      end

      def ends_of(number, start, part)
        reach = start
        reach += 1 while reach < number.length && reach - start < part.most &&
          part.include?(number[reach])
        (start + part.least..reach).to_a
      end

      def read
        parts = []
        at = 0
        while at < @source.length
          token = TOKEN.match(@source, at) or raise Unreadable, @source[at..]
          at = token.end(0)
          count = COUNT.match(@source, at)
          at = count.end(0) if count
          parts << Part.new(ranges_of(token), *counts(count))
        end
        parts
      end

      def ranges_of(token)
        return [[48, 57]] if token[1]
        return ranges_in(token[3]) if token[3]
        code = (token[2] || token[4]).ord
        [[code, code]]
      end

      def ranges_in(inside)
        raise Unreadable, "[#{inside}]" if inside.start_with?("^")
        ranges = []
        at = 0
        while at < inside.length
          range = RANGE.match(inside, at) or raise Unreadable, "[#{inside}]"
          at = range.end(0)
          ranges << range_of(range, inside)
        end
        ranges
      end

      def range_of(range, inside)
        return 48, 57 if range[1]
        from = (range[2] || range[3]).ord
        to = (range[4] || range[5])&.ord || from
        raise Unreadable, "[#{inside}]" if to < from
        [from, to]
      end

      def counts(count)
        return 1, 1 if count.nil?
        return 0, 1 if count[3]
        least = count[1].to_i
        most = (count[2] || least).to_i
        raise Unreadable, count[0] if most < least || most.zero?
        [least, most]
      end
    end
  end
end
