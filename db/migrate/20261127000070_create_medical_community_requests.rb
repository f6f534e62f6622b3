# frozen_string_literal: true

class CreateMedicalCommunityRequests < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_community_requests do |t|
      t.integer :user_id, null: false
      t.string :name, null: false, limit: 100
      t.bigint :specialty_id
      t.string :country, limit: 2
      t.string :language, limit: 10
      t.text :sealed_reasons
      t.datetime :closed_at
      t.timestamps
    end

    add_index :medical_community_requests, :user_id, unique: true, where: "closed_at IS NULL"
    add_index :medical_community_requests, :specialty_id

    create_table :medical_co_signatures do |t|
      t.bigint :community_request_id, null: false
      t.integer :user_id, null: false
      t.datetime :created_at, null: false
    end

    add_index :medical_co_signatures, %i[community_request_id user_id], unique: true
    add_index :medical_co_signatures, :user_id

    create_table :medical_community_decisions do |t|
      t.bigint :community_request_id, null: false
      t.string :outcome, null: false, limit: 20
      t.integer :decided_by_id
      t.text :sealed_note
      t.timestamps
    end

    add_index :medical_community_decisions, :community_request_id, unique: true
  end
end
