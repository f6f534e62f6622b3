# frozen_string_literal: true

class CreateMedicalDepartures < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_departures do |t|
      t.bigint :community_id, null: false
      t.integer :user_id, null: false
      t.string :way, null: false, limit: 20
      t.string :reason, limit: 40
      t.integer :ended_by_id
      t.datetime :created_at, null: false
    end

    add_index :medical_departures, %i[community_id user_id]
    add_index :medical_departures, :user_id
  end
end
