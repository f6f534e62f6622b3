# frozen_string_literal: true

class AddNamesToMedicalCredentials < ActiveRecord::Migration[7.0]
  def change
    change_table :medical_credentials, bulk: true do |t|
      # Of the name that stood on the account when it was verified, once that name has changed.
      t.string :name_digest, limit: 64
      t.date :name_changed_on
    end
  end
end
