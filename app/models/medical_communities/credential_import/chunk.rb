# frozen_string_literal: true

module ::MedicalCommunities
  class CredentialImport
    # A piece of the file, sealed: it names people and what they are.
    class Chunk < ActiveRecord::Base
      self.table_name = "medical_credential_import_chunks"

      belongs_to :import, class_name: "MedicalCommunities::CredentialImport"

      # @return [String] bytes
      def content
        Base64.strict_decode64(Keys.decrypt(sealed_content).to_s)
      end

      # Sealed words are JSON, which holds no bytes.
      def content=(bytes)
        self.sealed_content = Keys.encrypt(Base64.strict_encode64(bytes))
      end
    end
  end
end
