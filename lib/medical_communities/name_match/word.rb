# frozen_string_literal: true

module ::MedicalCommunities
  class NameMatch
    # A word of a name, with what it is compared by.
    class Word
      # The surest first.
      RELATIONS = %i[identical transliteration variant initial ending slip].freeze
      PATRONYMIC = /(?:[oeiy]vi[cč]h?|[oei]vn[aiy]a?|ivna|ichna|inichna|ovič|evič|ivič)\z/
      # Kovalov and Kovalova, Kovalskyi and Kovalska
      ENDINGS = /(?:(?<=[oeiu]v|in)a|(?<=sk|ck)(?:i|a|aia|oi))\z/
      LONG_ENOUGH_TO_SLIP = 5
      LEAST_BONES = 2

      # `plain`: small letters without marks; `latin`: the same in Latin letters; `key`: as one would hear it, in Latin letters; `bones`: its consonants
      attr_reader :plain, :latin, :key, :bones

      # @param plain [String]
      # @param dotted [Boolean] whether a full stop follows
      def initialize(plain, dotted: false)
        @plain = plain
        @dotted = dotted
        @arabic = Arabic.written?(plain)
        @latin = Cyrillic.to_latin(plain)
        @key = @arabic ? plain : Latin.key(@latin)
        @bones = @arabic ? Arabic.bones(plain) : Arabic.bones_of_latin(@latin)
      end

      # @param other [Word]
      # @return [Symbol, nil] of RELATIONS
      def related(other)
        return :identical if plain == other.plain
        return :transliteration if sounds_like?(other)
        return :variant if Variants.same?(self, other)
        return :initial if initial_of?(other) || other.initial_of?(self)
        return if arabic? || other.arabic?
        return :ending if stem == other.stem
        :slip if slip?(other.key)
      end

      # @return [Boolean] whether it may be one; many surnames look like it
      def patronymic?
        key.length > 5 && key.match?(PATRONYMIC)
      end

      # @return [Boolean] whether it stands for a longer one
      def initial_of?(other)
        initial? && !other.initial? && !other.arabic? &&
          (other.latin.start_with?(latin) || other.key.start_with?(key))
      end

      def initial?
        plain.length == 1 || (@dotted && plain.length == 2)
      end

      def arabic?
        @arabic
      end

      protected

      def stem
        key.length > 4 ? key.sub(ENDINGS, "") : key
      end

      private

      def sounds_like?(other)
        return key == other.key unless arabic? || other.arabic?
        bones.length >= LEAST_BONES && bones == other.bones
      end

      # One letter more, less or other.
      def slip?(its)
        short, long = [key, its].sort_by(&:length)
        return false if short.length < LONG_ENOUGH_TO_SLIP || long.length - short.length > 1
        start = 0
        start += 1 while start < short.length && short[start] == long[start]
        rest = long[start + 1..]
        rest == short[start..] || rest == short[start + 1..]
      end
    end
  end
end
