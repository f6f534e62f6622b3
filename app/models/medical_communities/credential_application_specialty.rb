# frozen_string_literal: true

module ::MedicalCommunities
  # An application is about a specialty.
  class CredentialApplicationSpecialty < ActiveRecord::Base
    self.table_name = "medical_credential_application_specialties"

    belongs_to :application,
               class_name: "MedicalCommunities::CredentialApplication",
               inverse_of: :application_specialties
    belongs_to :specialty, class_name: "MedicalCommunities::Specialty"
  end
end
