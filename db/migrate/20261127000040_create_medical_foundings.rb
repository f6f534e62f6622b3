# frozen_string_literal: true

class CreateMedicalFoundings < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_foundings do |t|
      t.bigint :community_id, null: false
      t.integer :founded_by_id
      t.string :key, null: false, limit: 64
      t.jsonb :made, null: false, default: {}
      t.timestamps
    end

    add_index :medical_foundings, :community_id, unique: true
    add_index :medical_foundings, :key, unique: true
  end
end
