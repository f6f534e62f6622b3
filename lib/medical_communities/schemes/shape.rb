# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # What a piece of JSON must look like. Each check answers a list of problems: where, the key of a sentence, and
    # what was found there.
    class Shape
      class << self
        # @yieldparam value
        # @yieldreturn [Boolean] whether it is as it must be
        def that(reason)
          ->(value, place) { yield(value) ? [] : [[place, reason, Shape.shown(value)]] }
        end

        def text(longest, reason = "text")
          that(reason) do |value|
            value.is_a?(String) && value.length.between?(1, longest) && value.exclude?("\0")
          end
        end

        def one_of(list)
          that("one_of") { |value| list.include?(value) }
        end

        def whole(range)
          that("whole") { |value| value.is_a?(Integer) && range.cover?(value) }
        end

        def flag
          that("flag") { |value| [true, false].include?(value) }
        end

        def pattern
          that("pattern") do |value|
            begin
              Pattern.new(value) || true
            rescue StandardError
              false
            end
          end
        end

        # @param of [Proc, Shape]
        def list(of, most:, least: 1)
          lambda do |value, place|
            fits = value.is_a?(Array) && value.size.between?(least, most)
            next [[place, "list", "#{least}–#{most}"]] unless fits
            value.each_with_index.flat_map { |one, at| of.call(one, "#{place}.#{at + 1}") }
          end
        end

        # @return [String] short enough to stand in a sentence
        def shown(value)
          value.nil? ? "null" : value.to_json.truncate(60)
        end
      end

      # @param needed [Array<String>]
      # @param parts [Hash<String, Proc>]
      def initialize(needed, parts)
        @needed = needed
        @parts = parts
      end

      def call(value, place = nil)
        return [[place, "object", Shape.shown(value)]] unless value.is_a?(Hash)
        missing(value, place) + unknown(value, place) + wrong(value, place)
      end

      private

      def missing(value, place)
        (@needed - value.keys).map { |name| [below(place, name), "missing", name] }
      end

      def unknown(value, place)
        (value.keys - @parts.keys).map { |name| [below(place, name), "unknown", name.truncate(60)] }
      end

      def wrong(value, place)
        value
          .slice(*@parts.keys)
          .flat_map { |name, one| @parts[name].call(one, below(place, name)) }
      end

      def below(place, name)
        [place, name.truncate(60)].compact.join(".")
      end
    end
  end
end
