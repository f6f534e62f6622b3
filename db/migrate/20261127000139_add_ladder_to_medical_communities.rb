# frozen_string_literal: true

class AddLadderToMedicalCommunities < ActiveRecord::Migration[7.0]
  def change
    # What is suggested in reviews of standing; empty: as on the whole site.
    add_column :medical_communities, :ladder, :jsonb, null: false, default: []
  end
end
