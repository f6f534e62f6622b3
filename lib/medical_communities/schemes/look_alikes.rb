# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # Letters that look the same in two alphabets: a Latin K typed where the diploma has a Cyrillic К.
    module LookAlikes
      LATIN = "ABCEHIKMOPTXY"
      CYRILLIC = "АВСЕНІКМОРТХУ"

      # @param number [String] normalised
      # @param letters [String] "latin" or "cyrillic": what the scheme is written in
      # @return [String]
      def self.swap(number, letters)
        letters == "cyrillic" ? number.tr(LATIN, CYRILLIC) : number.tr(CYRILLIC, LATIN)
      end
    end
  end
end
