# frozen_string_literal: true

class CreateMedicalCredentials < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_credentials do |t|
      t.integer :user_id, null: false
      t.integer :level, null: false, limit: 2
      t.string :role, limit: 30
      t.string :country, limit: 2
      t.date :valid_from, null: false
      t.date :valid_until
      t.string :source, null: false, limit: 200
      t.integer :granted_by_id
      t.timestamps
    end

    add_index :medical_credentials, :user_id

    create_table :medical_credential_specialties do |t|
      t.bigint :credential_id, null: false
      t.bigint :specialty_id, null: false
    end

    add_index :medical_credential_specialties,
              %i[credential_id specialty_id],
              unique: true,
              name: "index_medical_credential_specialties_on_both"
    add_index :medical_credential_specialties, :specialty_id
  end
end
