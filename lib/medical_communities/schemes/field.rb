# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # What a scheme asks beside the number: the council, the province, the year.
    class Field
      LONGEST = 120

      attr_reader :name

      # @param data [Hash] name, names, choices, pattern, optional, identifies
      def initialize(data)
        @name, @choices, @optional, @identifies =
          data.values_at("name", "choices", "optional", "identifies")
        @pattern = data["pattern"] && Pattern.new(data["pattern"])
      end

      # @return [Boolean] whether two equal numbers with different values here are two numbers
      def identifies?
        @identifies == true
      end

      # @param typed [String]
      # @return [String] as it is compared; a choice in its own spelling
      def value(typed)
        words = Normalise.words(typed.to_s)
        @choices&.find { |choice| choice.upcase == words.upcase } || words
      end

      # @param value [String]
      # @return [String, nil] the key of a sentence
      def reason_against(value)
        return(@optional ? nil : "missing") if value.empty?
        return "long" if value.length > LONGEST
        return "choice" if @choices && !@choices.include?(value)
        "field_form" if @pattern && !@pattern.match?(value)
      end
    end
  end
end
