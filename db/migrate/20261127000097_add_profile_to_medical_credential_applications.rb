# frozen_string_literal: true

# What an applicant says of their working life, until a person has looked at it.
class AddProfileToMedicalCredentialApplications < ActiveRecord::Migration[7.0]
  def change
    add_column :medical_credential_applications, :sealed_profile, :text
  end
end
