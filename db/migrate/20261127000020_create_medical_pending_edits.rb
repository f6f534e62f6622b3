# frozen_string_literal: true

class CreateMedicalPendingEdits < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_pending_edits do |t|
      t.bigint :post_id, null: false
      t.integer :user_id, null: false
      t.integer :category_id, null: false
      t.text :sealed_raw
      t.text :sealed_edit_reason
      t.text :sealed_attestation
      t.jsonb :record, null: false, default: {}
      t.string :base_digest, null: false, limit: 64
      t.timestamps
    end

    add_index :medical_pending_edits, %i[post_id user_id]
    add_index :medical_pending_edits, :user_id
    add_index :medical_pending_edits, :category_id
  end
end
