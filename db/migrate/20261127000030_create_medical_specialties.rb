# frozen_string_literal: true

class CreateMedicalSpecialties < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_specialties do |t|
      t.string :key, null: false, limit: 60
      t.bigint :parent_id
      t.jsonb :names, null: false, default: {}
      t.timestamps
    end

    add_index :medical_specialties, :key, unique: true
    add_index :medical_specialties, :parent_id
  end
end
