# frozen_string_literal: true

module ::MedicalCommunities
  # Keys of the plugin's own. An environment variable names one; else it is made once and kept in a table, never
  # derived from `secret_key_base`: a backup that is restored elsewhere must still open.
  module Keys
    ENVIRONMENT = {
      "digest" => "DISCOURSE_MEDICAL_DIGEST_KEY",
      "encryption" => "DISCOURSE_MEDICAL_ENCRYPTION_KEY",
    }.freeze
    CIPHER = "aes-256-gcm"

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
        encryptor.encrypt_and_sign(String.new(text).force_encoding(Encoding::UTF_8).scrub)
      end

      # @return [String, nil] nil: it was sealed with another key, or changed
      def decrypt(sealed)
        sealed && encryptor.decrypt_and_verify(sealed)
      rescue ActiveSupport::MessageEncryptor::InvalidMessage
        nil
      end

      # @return [Array<String>] the purposes whose key lies in the database, beside what it protects
      def kept_in_database
        ENVIRONMENT.reject { |_purpose, variable| ENV[variable].present? }.keys
      end

      def forget
        @keys = nil
      end

      private

      def encryptor
        secret = OpenSSL::Digest::SHA256.digest(key("encryption"))
        ActiveSupport::MessageEncryptor.new(secret, cipher: CIPHER, serializer: JSON)
      end

      def key(purpose)
        ENV[ENVIRONMENT.fetch(purpose)].presence || stored_key(purpose)
      end

      # By site, since a process of a multisite serves many.
      def stored_key(purpose)
        @keys ||= Concurrent::Map.new
        site = RailsMultisite::ConnectionManagement.current_db
        @keys[[site, purpose]] ||= Key.for(purpose)
      end
    end
  end
end
