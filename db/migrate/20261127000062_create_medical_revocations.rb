# frozen_string_literal: true

class CreateMedicalRevocations < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_revocations do |t|
      t.bigint :credential_id, null: false
      t.integer :revoked_by_id
      t.text :sealed_reason
      t.datetime :created_at, null: false
    end

    add_index :medical_revocations, :credential_id, unique: true
    add_foreign_key :medical_revocations,
                    :medical_credentials,
                    column: :credential_id,
                    on_delete: :cascade
  end
end
