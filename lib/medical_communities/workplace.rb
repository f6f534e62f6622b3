# frozen_string_literal: true

module ::MedicalCommunities
  # Where somebody works, as they wrote it. Colleagues write the same place in different ways; capitals, accents,
  # punctuation and the order of words count for nothing.
  module Workplace
    class << self
      # @param ours [Array<String, nil>]
      # @param theirs [Array<String, nil>]
      # @return [Boolean] whether one of these is one of those
      def same?(ours, theirs)
        plain(ours).intersect?(plain(theirs))
      end

      private

      def plain(places)
        places.map { |place| words(place) }.reject(&:empty?)
      end

      def words(place)
        place.to_s.unicode_normalize(:nfkd).gsub(/\p{Mn}/, "").downcase.scan(/[\p{L}\p{N}]+/).sort
      end
    end
  end
end
