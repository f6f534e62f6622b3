# frozen_string_literal: true

class CreateMedicalWatchCounts < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_watch_counts do |t|
      t.integer :category_id, null: false
      t.string :rule, null: false, limit: 100
      t.date :day, null: false
      t.integer :asked, null: false, default: 0
      t.integer :held, null: false, default: 0
      t.integer :refused, null: false, default: 0
    end

    add_index :medical_watch_counts, %i[category_id rule day], unique: true
  end
end
