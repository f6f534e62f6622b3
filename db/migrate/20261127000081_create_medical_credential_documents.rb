# frozen_string_literal: true

class CreateMedicalCredentialDocuments < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_credential_documents do |t|
      t.string :uuid, null: false, limit: 36
      t.integer :user_id, null: false
      # Null: sent by somebody who has not applied yet.
      t.bigint :application_id
      t.string :format, null: false, limit: 10
      t.integer :size, null: false
      t.integer :width
      t.integer :height
      t.string :key_id, null: false, limit: 16
      t.binary :iv, null: false
      t.binary :tag, null: false
      t.binary :content, null: false
      t.datetime :created_at, null: false
    end

    add_index :medical_credential_documents, :uuid, unique: true
    add_index :medical_credential_documents, :application_id
    add_index :medical_credential_documents, :user_id
    add_index :medical_credential_documents, :key_id
  end
end
