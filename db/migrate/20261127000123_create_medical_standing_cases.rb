# frozen_string_literal: true

class CreateMedicalStandingCases < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_standing_cases do |t|
      t.bigint :subject_id, null: false
      # Null: of the whole forum.
      t.bigint :community_id
      t.integer :count, null: false
      t.datetime :closed_at
      t.timestamps
    end

    # Whatever arrives at once: one case.
    add_index :medical_standing_cases,
              "subject_id, COALESCE(community_id, 0)",
              unique: true,
              where: "closed_at IS NULL",
              name: "index_medical_standing_cases_open"

    # What people decided in a case, and what was before, so that it can be taken back.
    create_table :medical_measures do |t|
      t.bigint :standing_case_id, null: false
      t.string :kind, null: false, limit: 20
      t.string :reason, limit: 40
      t.text :sealed_note
      t.date :ends_on
      t.integer :taken_by_id
      t.jsonb :before, null: false, default: {}
      t.datetime :undone_at
      t.integer :undone_by_id
      t.datetime :created_at, null: false
    end

    add_index :medical_measures, :standing_case_id
  end
end
