# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody asked a colleague to vouch for them, and whether the colleague does.
  class Vouch < ActiveRecord::Base
    # Of whoever vouches: a number alone, which is public, does not make one a witness.
    LEAST_LEVEL = 2

    self.table_name = "medical_vouches"

    belongs_to :user
    belongs_to :voucher, class_name: "User"

    validates :voucher_id, uniqueness: { scope: :user_id }

    scope :confirmed, -> { where.not(confirmed_at: nil) }
    scope :open, -> { where(confirmed_at: nil, declined_at: nil) }

    # @param voucher [User, nil]
    # @param specialty_ids [Array<Integer>] of who is vouched for; empty: of any
    # @return [Boolean] whether this person may vouch for somebody of these specialties
    def self.from?(voucher, specialty_ids)
      return false if voucher.nil? || voucher.suspended?
      verified = Professional.new(voucher).specialty_ids_at(LEAST_LEVEL)
      verified.any? && (specialty_ids.empty? || verified.intersect?(specialty_ids))
    end

    # @return [String] waiting, confirmed or declined
    def state
      return "confirmed" if confirmed_at
      declined_at ? "declined" : "waiting"
    end
  end
end
