# frozen_string_literal: true

class FollowMedicalComplaints < ActiveRecord::Migration[7.0]
  def change
    # That administrators and the reporter were written to; that it hid its post.
    add_column :medical_complaints, :told_at, :datetime
    add_column :medical_complaints, :hid_at, :datetime

    # Where administrators are told of complaints: one message a member, however many complaints.
    create_table :medical_complaint_threads do |t|
      # Null: about nobody in particular.
      t.bigint :subject_id
      t.integer :topic_id, null: false
      t.datetime :created_at, null: false
    end

    add_index :medical_complaint_threads,
              "COALESCE(subject_id, 0)",
              unique: true,
              name: "index_medical_complaint_threads_on_subject"
  end
end
