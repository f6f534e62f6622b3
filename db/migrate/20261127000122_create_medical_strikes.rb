# frozen_string_literal: true

class CreateMedicalStrikes < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_strikes do |t|
      t.bigint :complaint_id, null: false
      t.bigint :subject_id, null: false
      t.bigint :reporter_id, null: false
      t.bigint :community_id
      t.string :ground, null: false, limit: 40
      t.integer :weight, null: false, default: 1
      t.date :counted_on, null: false
      t.date :expires_on, null: false
      t.datetime :created_at, null: false
    end

    add_index :medical_strikes, :complaint_id, unique: true
    add_index :medical_strikes, %i[subject_id expires_on], name: "index_medical_strikes_on_subject"

    # The record that ends a strike before its time.
    create_table :medical_pardons do |t|
      t.bigint :strike_id, null: false
      # dismissed: its complaint was; appeal; pardoned: by somebody who may
      t.string :origin, null: false, limit: 20
      t.text :sealed_note
      t.integer :pardoned_by_id
      t.datetime :created_at, null: false
    end

    add_index :medical_pardons, :strike_id, unique: true

    create_table :medical_appeals do |t|
      t.bigint :strike_id, null: false
      t.text :sealed_words
      t.string :outcome, limit: 20
      t.string :reason, limit: 40
      t.text :sealed_note
      t.integer :decided_by_id
      t.datetime :closed_at
      t.timestamps
    end

    add_index :medical_appeals, :strike_id, unique: true
  end
end
