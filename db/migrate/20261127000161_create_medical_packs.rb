# frozen_string_literal: true

class CreateMedicalPacks < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_packs do |t|
      # As communities choose it.
      t.string :key, null: false, limit: 32, index: { unique: true }
      t.string :name, null: false, limit: 100
      t.string :version, null: false, limit: 32
      t.date :date, null: false
      t.jsonb :regions, null: false, default: []
      t.jsonb :sources, null: false, default: []
      t.jsonb :languages, null: false, default: []
      t.integer :rows, null: false
      t.integer :bytes, null: false
      # SHA-256 of its content.
      t.string :digest, null: false, limit: 64, index: true
      # As it was uploaded, and what the examiner takes.
      t.text :table, null: false
      t.text :content, null: false
      t.timestamps
    end
  end
end
