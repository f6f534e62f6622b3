# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody reads mail at an address of an institution: a code was sent there, and came back.
  class InstitutionProof < ActiveRecord::Base
    include Sealed

    MOST_TRIES = 5
    DIGITS = 8
    LASTS = 1.hour
    LONGEST_ADDRESS = 254

    self.table_name = "medical_institution_proofs"

    belongs_to :user

    seals :address

    scope :confirmed, -> { where.not(confirmed_at: nil) }
    scope :open, -> { where(confirmed_at: nil).where("expires_at > ?", Time.zone.now) }

    # @return [String] to be mailed; only its digest is kept
    def make_code
      format("%0#{DIGITS}d", SecureRandom.random_number(10**DIGITS)).tap do |code|
        self.code_digest = digest(code)
      end
    end

    # @return [Boolean]
    def opened_by?(code)
      ActiveSupport::SecurityUtils.secure_compare(code_digest.to_s, digest(code))
    end

    # @return [Boolean]
    def tried_enough?
      tries >= MOST_TRIES
    end

    private

    def digest(code)
      Keys.digest("institution-code:#{user_id}:#{domain}:#{code}")
    end
  end
end
