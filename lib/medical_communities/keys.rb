# frozen_string_literal: true

module ::MedicalCommunities
  # Keys of the plugin's own. An environment variable names one; else it is made once and kept in a table, never
  # derived from `secret_key_base`: a backup that is restored elsewhere must still open. The one to digest with stays
  # for ever, the one to seal with may be replaced: see Keys::Ring.
  module Keys
    ENVIRONMENT = {
      "digest" => "DISCOURSE_MEDICAL_DIGEST_KEY",
      "encryption" => "DISCOURSE_MEDICAL_ENCRYPTION_KEY",
    }.freeze

    class << self
      # @param value [String] what may be guessed, such as a fingerprint
      # @return [String] HMAC-SHA256, 64 hexadecimal digits, the same for ever on this site
      def digest(value)
        OpenSSL::HMAC.hexdigest("SHA256", key("digest"), value)
      end

      # Bytes that are no characters, which no table could keep either, become U+FFFD.
      #
      # @return [String] sealed, for a table of ours
      def encrypt(text)
        ring.current.seal(String.new(text).force_encoding(Encoding::UTF_8).scrub)
      end

      # @return [String, nil] nil: it was sealed with another key, or changed
      def decrypt(sealed)
        sealed && ring.open(sealed)
      end

      # @return [Ring] the keys to seal with, of this site
      def ring
        kept[[site, "ring"]] ||= Ring.new
      end

      # @return [Secret, nil] the key to seal with that the environment names
      def named
        value = ENV[ENVIRONMENT.fetch("encryption")].presence
        value && Secret.new(value)
      end

      # @return [Array<String>] the purposes whose key lies in the database, beside what it protects
      def kept_in_database
        ENVIRONMENT.reject { |_purpose, variable| ENV[variable].present? }.keys
      end

      def forget
        @kept = nil
      end

      private

      # By site, since a process of a multisite serves many.
      def kept
        @kept ||= Concurrent::Map.new
      end

      def site
        RailsMultisite::ConnectionManagement.current_db
      end

      def key(purpose)
        ENV[ENVIRONMENT.fetch(purpose)].presence || kept[[site, purpose]] ||= Key.for(purpose)
      end
    end
  end
end
