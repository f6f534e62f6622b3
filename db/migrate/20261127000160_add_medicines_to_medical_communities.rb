# frozen_string_literal: true

class AddMedicinesToMedicalCommunities < ActiveRecord::Migration[7.0]
  def change
    # Ids of medicine packs; null: those for its language and country.
    add_column :medical_communities, :packs, :jsonb
    # Which trademarks may stand, and whether a moderator reads them first.
    add_column :medical_communities, :exceptions, :jsonb, null: false, default: {}
  end
end
