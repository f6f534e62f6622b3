# frozen_string_literal: true

module ::MedicalCommunities
  # A credential covers a specialty.
  class CredentialSpecialty < ActiveRecord::Base
    self.table_name = "medical_credential_specialties"

    belongs_to :credential, class_name: "MedicalCommunities::Credential"
    belongs_to :specialty, class_name: "MedicalCommunities::Specialty"
  end
end
