# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # One way in which a number of a scheme is written. One with a note is taken, and looked at by people: an older
    # number, or one of which no rule is known.
    class Form
      NOTES = %w[legacy short_form unverified].freeze

      attr_reader :pattern, :checks, :note

      # @param data [Hash] pattern, checks, note
      def initialize(data)
        @pattern = Pattern.new(data["pattern"])
        @checks = Array(data["checks"]).map { |check| Checksum.new(check) }
        @note = data["note"]
      end

      # @return [Boolean] whether the number looks like it, its check digits aside
      def like?(number)
        pattern.match?(number)
      end

      # @return [Boolean]
      def fits?(number)
        checks.all? { |check| check.fits?(number) }
      end

      # @return [Boolean] whether the last digit is the one that is checked, in a number of digits of one length
      def last_digit_checked?
        pattern.digits_only? && pattern.lengths.size == 1 && checks.one? &&
          checks.first.at == (pattern.lengths.max - 1..pattern.lengths.max - 1)
      end
    end
  end
end
