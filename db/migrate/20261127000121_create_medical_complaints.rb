# frozen_string_literal: true

class CreateMedicalComplaints < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_complaints do |t|
      t.bigint :reporter_id, null: false
      # Null: about nobody in particular.
      t.bigint :subject_id
      t.string :target_type, null: false, limit: 20
      t.bigint :target_id, null: false
      t.string :ground, null: false, limit: 40
      t.bigint :community_id
      t.bigint :rules_version_id
      t.integer :rule
      t.string :source, null: false, limit: 10
      # Posts of one quarrel, complained about at once.
      t.string :quarrel, limit: 36
      t.text :sealed_words
      t.datetime :closed_at
      t.timestamps
    end

    # The same complaint about a post counts once for ever; about something else, while the first is open.
    add_index :medical_complaints,
              %i[reporter_id target_type target_id ground],
              unique: true,
              where: "target_type = 'post'",
              name: "index_medical_complaints_about_posts"
    add_index :medical_complaints,
              %i[reporter_id target_type target_id ground],
              unique: true,
              where: "target_type <> 'post' AND closed_at IS NULL",
              name: "index_medical_complaints_open"
    add_index :medical_complaints, %i[subject_id id], name: "index_medical_complaints_on_subject"
    add_index :medical_complaints,
              %i[target_type target_id],
              name: "index_medical_complaints_on_target"
    add_index :medical_complaints, :community_id

    create_table :medical_complaint_decisions do |t|
      t.bigint :complaint_id, null: false
      t.string :outcome, null: false, limit: 20
      t.string :reason, limit: 40
      t.text :sealed_note
      t.integer :decided_by_id
      t.datetime :created_at, null: false
    end

    add_index :medical_complaint_decisions,
              :complaint_id,
              unique: true,
              name: "index_medical_complaint_decisions_on_complaint"
  end
end
