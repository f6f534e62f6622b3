# frozen_string_literal: true

module ::MedicalCommunities
  # Wraps names and numbers that stand in a sentence, so that their direction does not turn it.
  module Isolate
    # @param value [String, Integer, Array<String>] several are listed
    # @return [String]
    def self.call(value)
      Array(value).map { |one| "\u2068#{one}\u2069" }.join(", ")
    end
  end
end
