# frozen_string_literal: true

class CreateMedicalPostRemovals < ActiveRecord::Migration[7.0]
  def change
    # That people took a member's post away in a community, that its author was told, and that it is there again.
    # Whose post it is says the post: accounts merge.
    create_table :medical_post_removals do |t|
      t.bigint :post_id, null: false
      # deleted, hidden
      t.string :way, null: false, limit: 20
      t.bigint :community_id
      # Actors; null: the forum itself.
      t.bigint :removed_by_id
      t.bigint :restored_by_id
      t.datetime :told_at
      t.datetime :restored_at
      t.datetime :restored_told_at
      t.datetime :created_at, null: false
    end

    # However often it is asked: taken away once, until it is there again.
    add_index :medical_post_removals,
              %i[post_id way],
              unique: true,
              where: "restored_at IS NULL",
              name: "index_medical_post_removals_standing"
    add_index :medical_post_removals, :post_id
  end
end
