# frozen_string_literal: true

class CreateMedicalMemberships < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_memberships do |t|
      t.bigint :community_id, null: false
      t.integer :user_id, null: false
      t.string :origin, null: false, limit: 20
      t.integer :brought_by_id
      t.date :verify_by
      t.timestamps
    end

    add_index :medical_memberships, %i[community_id user_id], unique: true
    add_index :medical_memberships, %i[user_id community_id]
  end
end
