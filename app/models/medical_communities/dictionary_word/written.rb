# frozen_string_literal: true

module ::MedicalCommunities
  # What people wrote into a form or a file, made one line each.
  module DictionaryWord::Written
    SHORTEST_KEY = 2
    LETTERS = /[[:alpha:]]/
    SEPARATORS = /[;\n]/
    LETTERS_AND_DIGITS = /[[:alnum:]]/
    GAPS = /[\s\-‐‑]+/
    # Letters and digits, signs only behind them.
    PART = /\A(?:[[:alnum:]\p{M}]+[^[:alnum:]]*|[^[:alnum:]]*)\z/
    LETTER_LIKE = /#{Folding::SIGNS}|(?<=\p{Cyrillic})['’ʼ](?=\p{Cyrillic})/

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

      # A key of one letter is in every text. The examiner reads a word up to its first sign: of "B/K" it would point out
      # each "B".
      #
      # @return [Boolean] whether it is a word that can be told from others
      def readable?(word)
        key = Folding.key(word)
        key.scan(LETTERS_AND_DIGITS).size >= SHORTEST_KEY && key.match?(LETTERS) && whole?(word)
      end

      # @param names [Array<String>]
      # @param found [Hash] name => English name, see Ingredients.resolve
      # @return [Array<String>] in the order in which tables of ours write them
      def ingredients(names, found)
        known = names.filter_map { |name| found[name] }.uniq
        (known - [Ingredients::COMBINATION]).sort + (known & [Ingredients::COMBINATION])
      end

      private

      def whole?(word)
        word.gsub(LETTER_LIKE, "").split(GAPS).all?(PART)
      end
    end
  end
end
