# frozen_string_literal: true

class CreateMedicalDictionaryWords < ActiveRecord::Migration[7.0]
  def change
    # What a community's moderators said of a word. Rows are ended, never changed: the history stays.
    create_table :medical_dictionary_words do |t|
      t.bigint :community_id, null: false
      # allow, add, silence
      t.string :kind, null: false, limit: 10
      t.string :word, null: false, limit: 100
      # The word without letter case, accents and the like.
      t.string :key, null: false, limit: 200
      t.jsonb :ingredients, null: false, default: []
      t.string :reason, null: false, limit: 300
      # Actors
      t.bigint :begun_by_id
      t.bigint :ended_by_id
      # Numbers of editions: since which it counts, and the first in which it no longer does.
      t.integer :begun_in, null: false
      t.integer :ended_in
      t.string :end_reason, limit: 300
      t.datetime :ended_at
      t.datetime :created_at, null: false
    end

    # One opinion of a word at a time.
    add_index :medical_dictionary_words,
              %i[community_id key],
              unique: true,
              where: "ended_in IS NULL",
              name: "index_medical_dictionary_words_standing"
    add_index :medical_dictionary_words, %i[community_id kind id]
    add_index :medical_dictionary_words, :begun_by_id
    add_index :medical_dictionary_words, :ended_by_id
  end
end
