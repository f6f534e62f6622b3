# frozen_string_literal: true

class RotateMedicalKeys < ActiveRecord::Migration[7.0]
  def change
    add_column :medical_keys, :retired_at, :datetime
    remove_index :medical_keys, :purpose, unique: true
    add_index :medical_keys,
              :purpose,
              unique: true,
              where: "retired_at IS NULL",
              name: "index_medical_keys_in_use"

    create_table :medical_key_rotations do |t|
      t.string :key_id, null: false, limit: 16
      t.integer :started_by_id
      t.integer :total, null: false, default: 0
      t.integer :done, null: false, default: 0
      t.integer :unreadable, null: false, default: 0
      t.datetime :finished_at
      t.timestamps
    end
  end
end
