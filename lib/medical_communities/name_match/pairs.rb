# frozen_string_literal: true

module ::MedicalCommunities
  class NameMatch
    # Which word of one name is which of the other, the surest first.
    module Pairs
      # place: where in the other name
      Pair = Struct.new(:one, :other, :relation, :place)

      class << self
        # @param one [Array<Word>]
        # @param other [Array<Word>]
        # @return [Array<Pair>] in the order of the words of one
        def of(one, other)
          found = Word::RELATIONS.reduce([]) { |pairs, relation| add(pairs, one, other, relation) }
          found.sort_by { |pair| one.index { |word| word.equal?(pair.one) } }
        end

        private

        def add(pairs, one, other, relation)
          one.each_with_object(pairs.dup) do |word, found|
            next if taken?(found, :one, word)
            match =
              other.find { |its| !taken?(found, :other, its) && word.related(its) == relation }
            next if match.nil?
            place = other.index { |its| its.equal?(match) }
            found << Pair.new(word, match, relation, place)
          end
        end

        def taken?(pairs, side, word)
          pairs.any? { |pair| pair[side].equal?(word) }
        end
      end
    end
  end
end
