# frozen_string_literal: true

class RotateOneMedicalKeyAtATime < ActiveRecord::Migration[7.0]
  def change
    # Two that run at once would each replace what the other has just sealed.
    add_index :medical_key_rotations,
              "(finished_at IS NULL)",
              unique: true,
              where: "finished_at IS NULL",
              name: "index_medical_key_rotations_running"
  end
end
