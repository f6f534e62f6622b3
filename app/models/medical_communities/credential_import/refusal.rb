# frozen_string_literal: true

module ::MedicalCommunities
  class CredentialImport
    # A row that was not taken, and why. Whom it named is sealed.
    class Refusal < ActiveRecord::Base
      include Sealed

      self.table_name = "medical_credential_import_refusals"

      belongs_to :import, class_name: "MedicalCommunities::CredentialImport"

      seals :person

      # @return [String] in the reader's language
      def sentence
        I18n.t("medical_communities.credential_import.reasons.#{reason}")
      end
    end
  end
end
