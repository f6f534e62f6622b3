# frozen_string_literal: true

class CreateMedicalMandates < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_mandates do |t|
      t.bigint :community_id, null: false
      t.integer :user_id, null: false
      t.integer :offered_by_id
      t.jsonb :powers, null: false, default: []
      t.date :starts_on, null: false
      t.date :ends_on
      t.date :answer_by
      t.datetime :accepted_at
      t.datetime :ended_at
      t.integer :ended_by_id
      t.timestamps
    end

    add_index :medical_mandates,
              %i[community_id user_id],
              unique: true,
              where: "ended_at IS NULL",
              name: "idx_medical_mandates_open"
    add_index :medical_mandates, :user_id
  end
end
