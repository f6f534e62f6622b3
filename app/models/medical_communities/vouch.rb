# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody asked a colleague to vouch for them, and whether the colleague does.
  class Vouch < ActiveRecord::Base
    # Of whoever vouches: a number alone, which is public, does not make one a witness.
    LEAST_LEVEL = 2

    self.table_name = "medical_vouches"

    belongs_to :user
    belongs_to :voucher, class_name: "User"
    has_many :voucher_credentials,
             -> { in_force },
             class_name: "MedicalCommunities::Credential",
             primary_key: :voucher_id,
             foreign_key: :user_id,
             inverse_of: false

    validates :voucher_id, uniqueness: { scope: :user_id }

    scope :confirmed, -> { where.not(confirmed_at: nil) }
    scope :open, -> { where(confirmed_at: nil, declined_at: nil) }

    # @param voucher [User, nil]
    # @param specialty_ids [Array<Integer>] of who is vouched for; empty: of any
    # @param professional [Professional] this person; give it where their credentials are loaded
    # @return [Boolean] whether this person may vouch for somebody of these specialties
    def self.from?(voucher, specialty_ids, professional: Professional.new(voucher))
      return false if voucher.nil? || voucher.suspended?
      verified = professional.at_least(LEAST_LEVEL).specialty_ids
      verified.any? && (specialty_ids.empty? || verified.intersect?(specialty_ids))
    end

    # @param specialty_ids [Array<Integer>]
    # @return [Boolean] whether it counts today for somebody of these specialties
    def counts?(specialty_ids)
      professional = Professional.new(voucher, credentials: voucher_credentials.to_a)
      self.class.from?(voucher, specialty_ids, professional: professional)
    end

    # @return [String] waiting, confirmed or declined
    def state
      return "confirmed" if confirmed_at
      declined_at ? "declined" : "waiting"
    end
  end
end
