# frozen_string_literal: true

class CreateMedicalRulesVersions < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_rules_versions do |t|
      t.bigint :community_id, null: false
      t.integer :number, null: false
      t.jsonb :texts, null: false, default: {}
      t.string :asks, null: false, limit: 20
      t.integer :published_by_id
      t.timestamps
    end

    add_index :medical_rules_versions, %i[community_id number], unique: true

    create_table :medical_acceptances do |t|
      t.bigint :rules_version_id, null: false
      t.integer :user_id, null: false
      t.datetime :created_at, null: false
    end

    add_index :medical_acceptances, %i[rules_version_id user_id], unique: true
    add_index :medical_acceptances, :user_id
  end
end
