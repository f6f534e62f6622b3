# frozen_string_literal: true

class CreateMedicalInvitations < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_invitations do |t|
      t.bigint :community_id, null: false
      t.integer :user_id, null: false
      t.integer :invited_by_id
      t.string :answer, limit: 20
      t.datetime :answered_at
      t.datetime :created_at, null: false
    end

    # Nobody is invited twice.
    add_index :medical_invitations, %i[community_id user_id], unique: true
    add_index :medical_invitations, :user_id
  end
end
