# frozen_string_literal: true

class CreateMedicalSpecialtyClaims < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_specialty_claims do |t|
      t.integer :user_id, null: false
      t.bigint :specialty_id, null: false
      t.boolean :is_primary, null: false, default: false
      t.timestamps
    end

    add_index :medical_specialty_claims, %i[user_id specialty_id], unique: true
    add_index :medical_specialty_claims, :specialty_id
    add_index :medical_specialty_claims,
              :user_id,
              unique: true,
              where: "is_primary",
              name: "index_medical_specialty_claims_on_primary"
    add_foreign_key :medical_specialty_claims,
                    :medical_specialties,
                    column: :specialty_id,
                    on_delete: :cascade
  end
end
