# frozen_string_literal: true

# Whose way in the moderators have still to be told of: past us, and without what the community asks for.
class AddSideDoorToMedicalMemberships < ActiveRecord::Migration[7.0]
  def change
    add_column :medical_memberships, :moderators_untold, :boolean, null: false, default: false
    add_index :medical_memberships,
              :community_id,
              where: "moderators_untold",
              name: "index_medical_memberships_untold"
  end
end
