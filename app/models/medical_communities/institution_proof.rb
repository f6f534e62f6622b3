# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody reads mail at an address of an institution: a code was sent there, and came back.
  class InstitutionProof < ActiveRecord::Base
    include Sealed

    self.table_name = "medical_institution_proofs"

    belongs_to :user

    seals :address

    scope :confirmed, -> { where.not(confirmed_at: nil) }
  end
end
