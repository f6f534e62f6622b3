# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # A check digit: which characters it is made from (`over`), where it stands (`at`, both counted from 1), and how.
    class Checksum
      KINDS = %w[
        none
        luhn
        luhn+prefix
        mod10-weights
        mod11-weights
        mod97-complement
        gs1
        iso7064-11-2
      ].freeze
      WEIGHTED = %w[mod10-weights mod11-weights].freeze
      TAKES = %w[remainder complement].freeze

      # @param data [Hash] kind, over, at, weights, take, prefix
      def initialize(data)
        @kind, over, at, @weights, @take, @prefix =
          data.values_at("kind", "over", "at", "weights", "take", "prefix")
        @over = places(over)
        @at = places(at)
      end

      attr_reader :at

      # @param number [String]
      # @return [Boolean]
      def fits?(number)
        return true if @kind == "none"
        given = number[@at].to_s
        digits = number[@over].to_s
        digits.match?(/\A[0-9]+\z/) && expected(digits.chars.map(&:to_i)) == given
      end

      private

      def places(given)
        from, to = given
        (from.to_i - 1)..((to || from).to_i - 1)
      end

      def expected(digits)
        case @kind
        when "luhn"
          luhn(digits).to_s
        when "luhn+prefix"
          luhn(@prefix.chars.map(&:to_i) + digits).to_s
        when "mod10-weights"
          taken(weighted(digits), 10).to_s
        when "mod11-weights"
          sign(taken(weighted(digits), 11))
        when "mod97-complement"
          format("%02d", 97 - (digits.join.to_i % 97))
        when "gs1"
          ((10 - (alternating(digits) % 10)) % 10).to_s
        when "iso7064-11-2"
          sign((12 - (doubled(digits) % 11)) % 11)
        end
      end

      def luhn(digits)
        sum = digits.reverse.each_with_index.sum { |digit, at| at.even? ? cross(digit * 2) : digit }
        (10 - (sum % 10)) % 10
      end

      def cross(value)
        value > 9 ? value - 9 : value
      end

      def weighted(digits)
        digits.zip(@weights).sum { |digit, weight| digit * weight.to_i }
      end

      def taken(sum, modulus)
        @take == "complement" ? (modulus - (sum % modulus)) % modulus : sum % modulus
      end

      def alternating(digits)
        digits.reverse.each_with_index.sum { |digit, at| at.even? ? digit * 3 : digit }
      end

      def doubled(digits)
        digits.reduce(0) { |sum, digit| (sum + digit) * 2 }
      end

      # Ten is written X where it is written at all.
      def sign(value)
        value == 10 ? "X" : value.to_s
      end
    end
  end
end
