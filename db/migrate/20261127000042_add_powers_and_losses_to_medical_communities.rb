# frozen_string_literal: true

class AddPowersAndLossesToMedicalCommunities < ActiveRecord::Migration[7.0]
  def change
    change_table :medical_communities, bulk: true do |t|
      t.jsonb :powers, null: false, default: []
      t.jsonb :lost, null: false, default: {}
    end
  end
end
