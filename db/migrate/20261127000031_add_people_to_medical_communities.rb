# frozen_string_literal: true

class AddPeopleToMedicalCommunities < ActiveRecord::Migration[7.0]
  def change
    change_table :medical_communities, bulk: true do |t|
      t.bigint :specialty_id
      t.string :country, limit: 2
      t.string :language, limit: 10
      t.string :closedness, null: false, limit: 20, default: "open"
      t.jsonb :offers, null: false, default: []
      t.jsonb :join_rules, null: false, default: {}
      t.jsonb :inherits, null: false, default: []
      t.bigint :parent_id
      t.integer :member_group_id
      t.integer :moderator_group_id
      t.integer :rules_topic_id
    end

    add_index :medical_communities, :specialty_id
    add_index :medical_communities, :parent_id
    add_index :medical_communities, :member_group_id, unique: true
    add_index :medical_communities, :moderator_group_id
  end
end
