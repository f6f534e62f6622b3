# frozen_string_literal: true

class ExplainMedicalCredentials < ActiveRecord::Migration[7.0]
  def change
    change_table :medical_credentials, bulk: true do |t|
      t.bigint :application_id
      t.string :scheme, limit: 60
      t.string :number_digest, limit: 64
      t.string :number_last, limit: 4
      t.boolean :pseudonymous, null: false, default: false
    end

    add_index :medical_credentials,
              %i[scheme number_digest],
              name: "index_medical_credentials_on_number"

    # By which means something was checked, when, and how many people did.
    create_table :medical_credential_checks do |t|
      t.bigint :credential_id, null: false
      t.string :means, null: false, limit: 20
      t.date :checked_on, null: false
      t.integer :count, null: false, default: 1
    end

    add_index :medical_credential_checks,
              %i[credential_id means],
              unique: true,
              name: "index_medical_credential_checks_on_both"

    create_table :medical_credential_reminders do |t|
      t.bigint :credential_id, null: false
      t.integer :days, null: false
      t.datetime :created_at, null: false
    end

    add_index :medical_credential_reminders,
              %i[credential_id days],
              unique: true,
              name: "index_medical_credential_reminders_on_both"
  end
end
