# frozen_string_literal: true

class CreateMedicalBrandMentions < ActiveRecord::Migration[7.0]
  def change
    # That an author named a brand in a post of a community; counted for some days. Of the name a keyed digest.
    create_table :medical_brand_mentions do |t|
      t.integer :user_id, null: false
      t.bigint :community_id, null: false
      t.bigint :post_id, null: false
      t.string :brand, null: false, limit: 64
      t.date :day, null: false
    end

    # However often a post is looked at: once for each brand.
    add_index :medical_brand_mentions,
              %i[post_id brand],
              unique: true,
              name: "idx_medical_brand_mentions_on_post"
    add_index :medical_brand_mentions,
              %i[user_id community_id brand day],
              name: "idx_medical_brand_mentions_on_author"
    add_index :medical_brand_mentions, :day
  end
end
