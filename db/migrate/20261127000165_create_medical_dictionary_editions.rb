# frozen_string_literal: true

class CreateMedicalDictionaryEditions < ActiveRecord::Migration[7.0]
  def change
    # Each change of a community's own words; `digest` is of all that stand after it, null when none does.
    create_table :medical_dictionary_editions do |t|
      t.bigint :community_id, null: false
      t.integer :number, null: false
      t.string :digest, limit: 16
      t.datetime :created_at, null: false
    end

    add_index :medical_dictionary_editions, %i[community_id number], unique: true
    add_index :medical_dictionary_editions, :digest
  end
end
