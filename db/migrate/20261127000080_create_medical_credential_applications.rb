# frozen_string_literal: true

class CreateMedicalCredentialApplications < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_credential_applications do |t|
      t.integer :user_id, null: false
      t.bigint :former_id
      t.bigint :renews_id
      t.string :role, null: false, limit: 30
      t.string :country, null: false, limit: 2
      t.string :scheme, limit: 60
      t.text :sealed_number
      t.string :number_digest, limit: 64
      t.string :number_last, limit: 4
      t.boolean :number_fits
      t.text :sealed_name
      t.text :sealed_words
      t.boolean :pseudonymous, null: false, default: false
      t.integer :claimed_by_id
      t.datetime :claimed_at
      t.datetime :reminded_at
      t.datetime :closed_at
      t.timestamps
    end

    # One at a time, however often the button is pressed.
    add_index :medical_credential_applications,
              :user_id,
              unique: true,
              where: "closed_at IS NULL",
              name: "index_medical_credential_applications_waiting"
    add_index :medical_credential_applications,
              %i[user_id id],
              name: "index_medical_credential_applications_on_user"
    # Not unique: a second holder is looked at by people.
    add_index :medical_credential_applications,
              %i[scheme number_digest],
              name: "index_medical_credential_applications_on_number"

    create_table :medical_credential_application_specialties do |t|
      t.bigint :application_id, null: false
      t.bigint :specialty_id, null: false
    end

    add_index :medical_credential_application_specialties,
              %i[application_id specialty_id],
              unique: true,
              name: "index_medical_application_specialties_on_both"
    add_index :medical_credential_application_specialties,
              :specialty_id,
              name: "index_medical_application_specialties_on_specialty"

    create_table :medical_credential_decisions do |t|
      t.bigint :application_id, null: false
      t.string :outcome, null: false, limit: 20
      t.string :reason, limit: 40
      t.text :sealed_note
      t.integer :decided_by_id
      t.integer :seconded_by_id
      t.bigint :credential_id
      t.datetime :created_at, null: false
    end

    add_index :medical_credential_decisions,
              :application_id,
              unique: true,
              name: "index_medical_credential_decisions_on_application"

    # With four eyes, what the first pair found.
    create_table :medical_credential_opinions do |t|
      t.bigint :application_id, null: false
      t.integer :user_id, null: false
      t.integer :level, null: false, limit: 2
      t.date :valid_until
      t.datetime :created_at, null: false
    end

    add_index :medical_credential_opinions,
              %i[application_id user_id],
              unique: true,
              name: "index_medical_credential_opinions_on_both"
  end
end
