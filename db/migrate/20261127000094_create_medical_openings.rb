# frozen_string_literal: true

class CreateMedicalOpenings < ActiveRecord::Migration[7.0]
  def change
    # That an administrator from outside the specialty looked at what somebody sent, and why.
    create_table :medical_openings do |t|
      t.bigint :application_id, null: false
      t.integer :user_id, null: false
      t.text :sealed_reason
      t.datetime :created_at, null: false
    end

    add_index :medical_openings, %i[application_id user_id], name: "index_medical_openings_on_both"
    add_index :medical_openings, :user_id
  end
end
