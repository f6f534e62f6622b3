# frozen_string_literal: true

class CreateMedicalDictionaryImports < ActiveRecord::Migration[7.0]
  def change
    # A long file of own words on its way; its content is taken out when it is done.
    create_table :medical_dictionary_imports do |t|
      t.bigint :community_id, null: false
      t.bigint :user_id, null: false
      t.binary :content
      t.boolean :dry_run, null: false, default: false
      t.integer :rows, null: false
      t.jsonb :outcome
      t.datetime :ended_at
      t.datetime :created_at, null: false
    end

    add_index :medical_dictionary_imports, :community_id
    add_index :medical_dictionary_imports, :user_id
  end
end
