# frozen_string_literal: true

class CompleteMedicalMeasures < ActiveRecord::Migration[7.0]
  def change
    # That moderators have passed a case on: administrators decide.
    add_column :medical_standing_cases, :handed_up_at, :datetime
    # Where it holds; null: in the whole forum, or nowhere.
    add_column :medical_measures, :community_id, :bigint
    # A user who goes is taken out of it.
    add_index :medical_measures, :taken_by_id
  end
end
