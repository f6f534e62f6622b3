# frozen_string_literal: true

class AddAppealUntilToMedicalStrikes < ActiveRecord::Migration[7.0]
  # What a member was told stays, whatever settings say later.
  def up
    add_column :medical_strikes, :appeal_until, :date
    execute "UPDATE medical_strikes SET appeal_until = counted_on + 14"
    change_column_null :medical_strikes, :appeal_until, false
  end

  def down
    remove_column :medical_strikes, :appeal_until
  end
end
