# frozen_string_literal: true

module ::MedicalCommunities
  module Keys
    # One key to seal with. What it sealed carries its id.
    class Secret
      CIPHER = "aes-256-gcm"

      # @!attribute iv [String]
      # @!attribute tag [String]
      # @!attribute content [String]
      Bytes = Struct.new(:iv, :tag, :content)

      # @param key [String] as the environment or the table has it
      def initialize(key)
        @key = key
      end

      # A digest of its own: the first digits of the one that encrypts would be part of the key.
      #
      # @return [String] 16 hexadecimal digits
      def id
        @id ||= OpenSSL::Digest::SHA256.hexdigest("id of a medical key: #{@key}").first(16)
      end

      def seal(text)
        "#{id}:#{encryptor.encrypt_and_sign(text)}"
      end

      # @param sealed [String] without the id
      # @return [String, nil]
      def open(sealed)
        encryptor.decrypt_and_verify(sealed)
      rescue ActiveSupport::MessageEncryptor::InvalidMessage
        nil
      end

      # @param about [String] what the bytes belong to: moved to another row, they do not open
      # @return [Bytes]
      def seal_bytes(bytes, about:)
        cipher = OpenSSL::Cipher.new(CIPHER).encrypt
        cipher.key = digest
        iv = cipher.random_iv
        cipher.auth_data = about
        content = cipher.update(bytes) + cipher.final
        Bytes.new(iv, cipher.auth_tag, content)
      end

      # @param sealed [#iv, #tag, #content]
      # @return [String, nil]
      def open_bytes(sealed, about:)
        cipher = OpenSSL::Cipher.new(CIPHER).decrypt
        cipher.key = digest
        cipher.iv = sealed.iv
        cipher.auth_tag = whole(sealed.tag)
        cipher.auth_data = about
        cipher.update(sealed.content) + cipher.final
      rescue OpenSSL::Cipher::CipherError, ArgumentError
        nil
      end

      # The key must not get into an error report.
      def inspect
        "#<#{self.class} #{id}>"
      end

      private

      def digest
        @digest ||= OpenSSL::Digest::SHA256.digest(@key)
      end

      def encryptor
        @encryptor ||= ActiveSupport::MessageEncryptor.new(digest, cipher: CIPHER, serializer: JSON)
      end

      # OpenSSL accepts a shortened tag, which is easier to forge.
      def whole(tag)
        tag.bytesize == 16 ? tag : raise(ArgumentError)
      end
    end
  end
end
