# frozen_string_literal: true

class IndexMedicalComplaints < ActiveRecord::Migration[7.0]
  def change
    # A member's own; the posts of one quarrel.
    add_index :medical_complaints, %i[reporter_id id], name: "index_medical_complaints_on_reporter"
    add_index :medical_complaints,
              %i[quarrel subject_id],
              where: "quarrel IS NOT NULL",
              name: "index_medical_complaints_on_quarrel"
  end
end
