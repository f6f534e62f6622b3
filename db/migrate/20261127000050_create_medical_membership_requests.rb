# frozen_string_literal: true

class CreateMedicalMembershipRequests < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_membership_requests do |t|
      t.bigint :community_id, null: false
      t.integer :user_id, null: false
      t.bigint :former_id
      t.text :sealed_words
      t.integer :claimed_by_id
      t.datetime :claimed_at
      t.datetime :reminded_at
      t.datetime :closed_at
      t.timestamps
    end

    # One at a time, however often the button is pressed.
    add_index :medical_membership_requests,
              %i[community_id user_id],
              unique: true,
              where: "closed_at IS NULL",
              name: "index_medical_membership_requests_waiting"
    add_index :medical_membership_requests,
              %i[user_id community_id],
              name: "index_medical_membership_requests_on_both"

    create_table :medical_membership_decisions do |t|
      t.bigint :membership_request_id, null: false
      t.string :outcome, null: false, limit: 20
      t.string :reason, limit: 40
      t.text :sealed_note
      t.integer :decided_by_id
      t.date :ask_again_on
      t.datetime :created_at, null: false
    end

    add_index :medical_membership_decisions,
              :membership_request_id,
              unique: true,
              name: "index_medical_membership_decisions_on_request"
  end
end
