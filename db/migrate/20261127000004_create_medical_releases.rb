# frozen_string_literal: true

class CreateMedicalReleases < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_releases do |t|
      t.bigint :reviewable_id, null: false
      t.bigint :post_id
      t.integer :user_id, null: false
      t.integer :released_by_id, null: false
      t.string :digest, null: false, limit: 64
      t.text :sealed_reason
      t.datetime :created_at, null: false
    end

    add_index :medical_releases, :reviewable_id
    add_index :medical_releases, :post_id
    add_index :medical_releases, :user_id
  end
end
