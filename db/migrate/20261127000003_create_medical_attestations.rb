# frozen_string_literal: true

class CreateMedicalAttestations < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_attestations do |t|
      t.bigint :post_id, null: false
      t.integer :user_id, null: false
      t.string :door, null: false, limit: 20
      t.string :outcome, null: false, limit: 20
      t.string :preset, null: false, limit: 100
      t.string :examiner_version, null: false, limit: 50
      t.string :digest, null: false, limit: 64
      t.jsonb :findings, null: false, default: {}
      t.jsonb :answers, null: false, default: []
      t.jsonb :statements, null: false, default: []
      t.datetime :created_at, null: false
    end

    add_index :medical_attestations, :post_id
    add_index :medical_attestations, :user_id
  end
end
