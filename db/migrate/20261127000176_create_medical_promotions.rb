# frozen_string_literal: true

class CreateMedicalPromotions < ActiveRecord::Migration[7.0]
  def change
    # Signs of advertising in a published post, for people to look at: of each brand a keyed digest, its places, its
    # signs and how often its author named it. Never a word.
    create_table :medical_promotions do |t|
      t.bigint :post_id, null: false
      t.bigint :community_id, null: false
      # Of the words in which the places are.
      t.string :digest, null: false, limit: 64
      t.jsonb :facts, null: false, default: []
      # Brands with their signs that people have decided about.
      t.jsonb :settled, null: false, default: []
      # left, written, removed; null: nobody has decided
      t.string :outcome, limit: 20
      t.datetime :decided_at
      # Since when the post has none of it.
      t.datetime :gone_at
      t.timestamps
    end

    add_index :medical_promotions, :post_id, unique: true
    add_index :medical_promotions, :community_id
  end
end
