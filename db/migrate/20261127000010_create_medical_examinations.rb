# frozen_string_literal: true

class CreateMedicalExaminations < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_examinations do |t|
      t.bigint :post_id, null: false
      t.integer :category_id, null: false
      t.string :digest, null: false, limit: 64
      t.jsonb :fingerprints, null: false, default: []
      t.text :sealed_reason
      t.datetime :created_at, null: false
    end

    add_index :medical_examinations,
              %i[post_id category_id digest],
              unique: true,
              name: "idx_medical_examinations_on_words"
  end
end
