# frozen_string_literal: true

class CreateMedicalSchemes < ActiveRecord::Migration[7.0]
  def change
    # What administrators decided about a scheme; one of their own carries its definition.
    create_table :medical_schemes do |t|
      t.string :key, null: false, limit: 60
      t.jsonb :definition
      t.boolean :enabled, null: false, default: true
      t.boolean :four_eyes, null: false, default: false
      t.integer :renewal_months
      t.timestamps
    end

    add_index :medical_schemes, :key, unique: true
  end
end
