# frozen_string_literal: true

class AddRequestToMedicalFoundings < ActiveRecord::Migration[7.0]
  def change
    add_column :medical_foundings, :community_request_id, :bigint
    add_index :medical_foundings, :community_request_id
  end
end
