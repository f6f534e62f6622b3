# frozen_string_literal: true

class CreateMedicalKeys < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_keys do |t|
      t.string :purpose, null: false, limit: 50
      t.string :key, null: false, limit: 200
      t.datetime :created_at, null: false
    end

    add_index :medical_keys, :purpose, unique: true
  end
end
