# frozen_string_literal: true

class FollowMedicalCredentials < ActiveRecord::Migration[7.0]
  def change
    # The group of core that everybody verified for it is in.
    add_column :medical_specialties, :verified_group_id, :integer
    # Since when what the community asks for may be gone; whether it is, is asked of credentials.
    add_column :medical_memberships, :credential_gone_on, :date

    add_index :medical_specialties, :verified_group_id
    add_index :medical_credentials, %i[valid_until id]
  end
end
