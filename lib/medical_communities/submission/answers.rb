# frozen_string_literal: true

module ::MedicalCommunities
  class Submission
    # Reads an attestation that came with a request. Whatever it is made of, it does no harm: what is no
    # attestation counts as none, and the examiner reads the rest as far as it makes sense.
    module Answers
      # Two thousand answers; no author gives as many.
      MOST_BYTES = 300_000
      DEEPEST = 8

      # @param given [String, Hash, nil] JSON text, or plain values that were JSON
      # @return [Hash, nil]
      def self.parse(given)
        values = given.is_a?(String) ? parse_text(given) : given
        values if values.is_a?(Hash)
      end

      def self.parse_text(text)
        JSON.parse(text, max_nesting: DEEPEST) if text.bytesize <= MOST_BYTES
      rescue JSON::ParserError, EncodingError
        nil
      end
      private_class_method :parse_text
    end
  end
end
