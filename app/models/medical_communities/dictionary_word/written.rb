# frozen_string_literal: true

module ::MedicalCommunities
  # What people wrote into a form or a file, made one line each.
  module DictionaryWord::Written
    SHORTEST_KEY = 2
    LETTERS = /[[:alpha:]]/
    SEPARATORS = /[;\n]/

    class << self
      # @return [String, nil]
      def line(text)
        text.to_s.scrub("").delete("\0").gsub(/[[:space:]]+/, " ").strip.presence
      end

      # @param names [Array<String>, String, nil] with ";" between
      # @return [Array<String>]
      def list(names)
        names = names.split(SEPARATORS) if names.is_a?(String)
        Array(names).grep(String).filter_map { |name| line(name) }.uniq
      end

      # @param names [Array<String>]
      # @return [Boolean]
      def list_fits?(names)
        names.size <= DictionaryWord::MOST_INGREDIENTS &&
          names.all? { |name| name.size <= DictionaryWord::LONGEST }
      end

      # A key of one letter is in every text.
      #
      # @return [Boolean] whether it is a word that can be told from others
      def readable?(word)
        key = Folding.key(word)
        key.size >= SHORTEST_KEY && key.match?(LETTERS)
      end

      # @param names [Array<String>]
      # @param found [Hash] name => English name, see Ingredients.resolve
      # @return [Array<String>] in the order in which tables of ours write them
      def ingredients(names, found)
        known = names.filter_map { |name| found[name] }.uniq
        (known - [Ingredients::COMBINATION]).sort + (known & [Ingredients::COMBINATION])
      end
    end
  end
end
