# frozen_string_literal: true

class AddNewsToMedicalStrikes < ActiveRecord::Migration[7.0]
  def change
    # A job that runs again tells nobody twice.
    add_column :medical_strikes, :told_at, :datetime
    add_column :medical_pardons, :told_at, :datetime
    add_column :medical_appeals, :told_at, :datetime
    add_column :medical_standing_cases, :told_at, :datetime
    # That the ledger says a strike has run out.
    add_column :medical_strikes, :expired_at, :datetime
    add_index :medical_strikes, :expires_on, where: "expired_at IS NULL"
    add_index :medical_complaints, :created_at
  end
end
