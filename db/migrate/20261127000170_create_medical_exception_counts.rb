# frozen_string_literal: true

class CreateMedicalExceptionCounts < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_exception_counts do |t|
      t.integer :category_id, null: false
      t.string :exception, null: false, limit: 40
      t.date :day, null: false
      t.integer :count, null: false, default: 0
    end

    add_index :medical_exception_counts,
              %i[category_id exception day],
              unique: true,
              name: "idx_medical_exception_counts"
  end
end
