# frozen_string_literal: true

require "json"

module ::MedicalCommunities
  module Examiner
    # Arguments for the bundle as JSON text, or a typed error: what comes here may come from anybody.
    module Request
      # The longest post that Discourse can be set to take, its title, and room to spare.
      MOST_CHARACTERS = 160_000
      # Five thousand answers, far more than an author could give.
      LONGEST_ATTESTATION = 1_000_000

      class << self
        # @return [String] arguments of `examine`
        def examination(text, policy, packs)
          text = text.is_a?(Hash) ? fields(text) : characters(text)
          generate([text, policy.merge("packs" => packs)])
        end

        # @return [String] arguments of the promotion script's `look`
        def promotions(text, places)
          generate([fields(text), places])
        end

        # @return [String] arguments of `judge`
        def judgement(report, attestation, circumstances)
          attestation = generate(attestation)
          raise Error::InputTooLong, cause: nil if attestation.bytesize > LONGEST_ATTESTATION
          "[#{generate(report)},#{attestation},#{generate(circumstances)}]"
        end

        # @return [Hash] with string keys
        def policy(policy)
          policy.is_a?(Hash) ? policy.transform_keys(&:to_s) : { "preset" => policy }
        end

        private

        def fields(text)
          given = text.transform_keys(&:to_s)
          fields = %w[title raw].to_h { |field| [field, characters(given[field] || "")] }
          fields.tap { limit(fields.values.sum(&:length)) }
        end

        # Ruby's characters, in UTF-8. Bytes that are none are refused, not replaced: what was examined
        # must be what gets published.
        def characters(text)
          raise Error::Unreadable, cause: nil unless text.is_a?(String)
          limit(text.bytesize / 4)
          utf8 = in_utf8(text)
          raise Error::Unreadable, cause: nil unless utf8.valid_encoding?
          utf8.tap { limit(utf8.length) }
        end

        def in_utf8(text)
          copy = String.new(text)
          return copy.force_encoding(Encoding::UTF_8) if copy.encoding == Encoding::BINARY
          copy.encode(Encoding::UTF_8)
        rescue EncodingError
          raise Error::Unreadable, cause: nil
        end

        def limit(length)
          raise Error::InputTooLong, cause: nil if length > MOST_CHARACTERS
        end

        def generate(value)
          JSON.generate(value)
        rescue JSON::JSONError, EncodingError
          raise Error::Unreadable, cause: nil
        end
      end
    end
  end
end
