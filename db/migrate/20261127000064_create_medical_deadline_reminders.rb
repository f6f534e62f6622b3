# frozen_string_literal: true

class CreateMedicalDeadlineReminders < ActiveRecord::Migration[7.0]
  def change
    create_table :medical_deadline_reminders do |t|
      t.bigint :membership_id, null: false
      t.date :verify_by, null: false
      t.integer :days, null: false
      t.datetime :created_at, null: false
    end

    add_index :medical_deadline_reminders,
              %i[membership_id verify_by days],
              unique: true,
              name: "index_medical_deadline_reminders_on_all"
    add_foreign_key :medical_deadline_reminders,
                    :medical_memberships,
                    column: :membership_id,
                    on_delete: :cascade

    add_index :medical_memberships, :verify_by, where: "verify_by IS NOT NULL"
  end
end
