# frozen_string_literal: true

class CreateMedicalBars < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_bars do |t|
      t.bigint :community_id, null: false
      t.integer :user_id, null: false
      t.integer :barred_by_id
      t.string :reason, null: false, limit: 40
      t.text :sealed_words
      t.date :ends_on
      t.string :membership_origin, limit: 20
      t.date :membership_verify_by
      t.datetime :ended_at
      t.integer :lifted_by_id
      t.timestamps
    end

    add_index :medical_bars,
              %i[community_id user_id],
              unique: true,
              where: "ended_at IS NULL",
              name: "index_medical_bars_in_force"
    add_index :medical_bars, %i[user_id community_id]
  end
end
