# frozen_string_literal: true

class CreateMedicalOtherEvidence < ActiveRecord::Migration[7.0]
  def change
    # That somebody reads mail at an institution.
    create_table :medical_institution_proofs do |t|
      t.integer :user_id, null: false
      t.string :domain, null: false, limit: 255
      t.text :sealed_address
      t.string :code_digest, limit: 64
      t.integer :tries, null: false, default: 0
      t.datetime :expires_at, null: false
      t.datetime :confirmed_at
      t.timestamps
    end

    add_index :medical_institution_proofs, :user_id

    # That a verified colleague speaks for somebody.
    create_table :medical_vouches do |t|
      t.integer :user_id, null: false
      t.integer :voucher_id, null: false
      t.datetime :confirmed_at
      t.datetime :declined_at
      t.timestamps
    end

    add_index :medical_vouches,
              %i[user_id voucher_id],
              unique: true,
              name: "index_medical_vouches_on_both"
    add_index :medical_vouches, :voucher_id
  end
end
