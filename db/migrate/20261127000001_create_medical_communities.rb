# frozen_string_literal: true

class CreateMedicalCommunities < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_communities do |t|
      t.integer :category_id, null: false
      t.string :preset, null: false, limit: 100
      t.string :mode, null: false, limit: 20, default: "off"
      t.jsonb :severities, null: false, default: {}
      t.timestamps
    end

    add_index :medical_communities, :category_id, unique: true
  end
end
