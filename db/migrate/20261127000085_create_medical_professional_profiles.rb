# frozen_string_literal: true

class CreateMedicalProfessionalProfiles < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_professional_profiles do |t|
      t.integer :user_id, null: false
      t.integer :year_began
      t.string :position, limit: 200
      t.string :workplace, limit: 200
      t.string :education, limit: 500
      t.string :country, limit: 2
      t.boolean :shown, null: false, default: false
      t.timestamps
    end

    add_index :medical_professional_profiles, :user_id, unique: true
  end
end
