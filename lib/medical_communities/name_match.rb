# frozen_string_literal: true

module ::MedicalCommunities
  # Whether two names, in whatever alphabets, may be one person's: Юрій and Yurii, محمد and Mohamed, with or without a
  # patronymic, in another order, married since. Advice for a person who decides, never a reason to refuse.
  #
  # Pure Ruby. Each letter is looked at a fixed number of times.
  class NameMatch
    MOST_LETTERS = 400
    # Two words the same, which is a given name and a surname.
    ENOUGH = 2
    # A patronymic comes with both.
    WITH_PATRONYMIC = 3
    # Ways in which two words are one name for certain.
    CERTAIN = %i[identical transliteration variant].freeze

    # verdict: same, close, differs, or unknown where there is nothing to compare
    # reasons: what was noticed, in the order of NOTES
    Result = Struct.new(:verdict, :reasons)

    NOTES = %i[
      transliteration
      variant
      order
      patronymic
      initial
      ending
      slip
      more_names
      one_word
      other_surname
      nothing_in_common
      nothing_to_compare
    ].freeze

    # @param one [String, nil]
    # @param other [String, nil]
    # @return [Result]
    def self.compare(one, other)
      new(Words.of(one.to_s[0, MOST_LETTERS]), Words.of(other.to_s[0, MOST_LETTERS])).result
    end

    def initialize(one, other)
      @one = one
      @other = other
      @pairs = Pairs.of(one, other)
    end

    # @return [Result]
    def result
      return answer(:unknown, [:nothing_to_compare]) if @one.empty? || @other.empty?
      return answer(:close, [:one_word]) if single? && named.any?
      return answer(:differs, [named.any? ? :other_surname : :nothing_in_common]) unless enough?
      answer(certain? ? :same : :close, [])
    end

    private

    # Pairs that are not two patronymics: brothers share those.
    def named
      @named ||=
        @pairs.reject { |pair| patronymic?(pair.one, @one) && patronymic?(pair.other, @other) }
    end

    def single?
      [@one, @other].any? { |words| words.size == 1 } &&
        [@one, @other].any? { |words| words.size > 1 }
    end

    def enough?
      named.size >= [ENOUGH, @one.size, @other.size].min && !both_left_over?
    end

    # A surname of each that the other does not have.
    def both_left_over?
      left(@one, :one).any? && left(@other, :other).any?
    end

    def certain?
      named.all? { |pair| CERTAIN.include?(pair.relation) } && more_names.empty?
    end

    def more_names
      left(@one, :one) + left(@other, :other)
    end

    def left(words, side)
      words.reject do |word|
        patronymic?(word, words) || @pairs.any? { |pair| pair[side].equal?(word) }
      end
    end

    def patronymic?(word, words)
      words.size >= WITH_PATRONYMIC && word.patronymic?
    end

    def patronymics(words)
      words.count { |word| patronymic?(word, words) }
    end

    def answer(verdict, reasons)
      noticed = reasons + (verdict == :unknown ? [] : notes)
      Result.new(verdict, NOTES & noticed)
    end

    def notes
      found = @pairs.map(&:relation)
      found << :order if named.map(&:place) != named.map(&:place).sort
      found << :patronymic if patronymics(@one) != patronymics(@other)
      found << :more_names if more_names.any? && !both_left_over? && !single?
      found
    end
  end
end
