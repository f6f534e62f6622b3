# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody asked a colleague to vouch for them, and whether the colleague does.
  class Vouch < ActiveRecord::Base
    self.table_name = "medical_vouches"

    belongs_to :user
    belongs_to :voucher, class_name: "User"

    validates :voucher_id, uniqueness: { scope: :user_id }

    scope :confirmed, -> { where.not(confirmed_at: nil) }
  end
end
