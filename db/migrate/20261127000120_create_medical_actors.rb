# frozen_string_literal: true

class CreateMedicalActors < ActiveRecord::Migration[7.0]
  def change
    # Who stands in complaints and in their ledger: a number that is no account's. When an account goes, the number
    # stays and names nobody.
    create_table :medical_actors do |t|
      t.integer :user_id
      t.datetime :created_at, null: false
    end

    add_index :medical_actors, :user_id, unique: true
  end
end
