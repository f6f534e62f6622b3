# frozen_string_literal: true

module ::MedicalCommunities
  # Which trademarks may stand in a community: `exempt`, classes of medicines that are not pointed out; `moderated`,
  # whether a moderator reads first what its author keeps with an exception.
  class TrademarkExceptions
    KEYS = %w[exempt moderated].freeze

    # @param value [Object] as it came from outside, in any shape
    def initialize(value)
      @value = value
    end

    # @return [Array, nil] the reason why it cannot be kept, and what it is about; nil: it can
    def problem
      return [:exceptions_shape] unless shaped?
      unknown = exempt.find { |name| Preset.classes.exclude?(name) }
      [:unknown_exception, unknown] if unknown
    end

    # @return [String] for the staff log
    def in_words
      [*exempt, ("moderated" if @value["moderated"])].compact.join(", ")
    end

    private

    def shaped?
      @value.is_a?(Hash) && (@value.keys.map(&:to_s) - KEYS).empty? && exempt.is_a?(Array) &&
        [true, false, nil].include?(@value["moderated"])
    end

    def exempt
      @value.fetch("exempt", [])
    end
  end
end
