# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # A number as people type it, in the one way in which it is compared: plain digits, no spaces and signs between,
    # capital letters. Some schemes keep dashes or case.
    module Normalise
      BLANK =
        /[\u0009-\u000D\u0020\u0085\u00A0\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF]/
      DASH = /[-\u00AD\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/
      MARKS = %r{[./\\\u2044\u2215\u2116#]}
      # The zeros of Arabic, Persian, Devanagari, Bengali and Tamil digits.
      ZEROS = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0BE6].freeze

      class << self
        # @param typed [String]
        # @param keep [Array<String>] of "dashes", "case"
        # @return [String]
        def number(typed, keep: [])
          bare = plain(typed).gsub(BLANK, "")
          bare = keep.include?("dashes") ? bare.gsub(DASH, "-") : bare.gsub(DASH, "")
          bare = bare.gsub(MARKS, "")
          keep.include?("case") ? bare : bare.upcase
        end

        # @param typed [String]
        # @return [String] the words beside a number, such as a council's name
        def words(typed)
          plain(typed).gsub(BLANK, " ").gsub(/ {2,}/, " ").gsub(/\A | \z/, "")
        end

        private

        # № would become two letters.
        def plain(typed)
          ascii_digits(typed.delete("\u2116").unicode_normalize(:nfkc))
        end

        def ascii_digits(text)
          ZEROS.reduce(text) do |changed, zero|
            changed.tr([zero, zero + 9].pack("U*").chars.join("-"), "0-9")
          end
        end
      end
    end
  end
end
