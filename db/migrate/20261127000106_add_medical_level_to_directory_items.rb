# frozen_string_literal: true

# Core's directory reads a plugin's column from its own table.
class AddMedicalLevelToDirectoryItems < ActiveRecord::Migration[7.0]
  def change
    add_column :directory_items,
               :medical_level,
               :integer,
               null: false,
               default: 0,
               if_not_exists: true
  end
end
