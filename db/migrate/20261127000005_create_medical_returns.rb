# frozen_string_literal: true

class CreateMedicalReturns < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_returns do |t|
      t.bigint :reviewable_id, null: false
      t.integer :user_id, null: false
      t.integer :returned_by_id, null: false
      t.text :sealed_note
      t.datetime :created_at, null: false
    end

    add_index :medical_returns, :reviewable_id, unique: true
    add_index :medical_returns, :user_id
  end
end
