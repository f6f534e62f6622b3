# frozen_string_literal: true

module ::MedicalCommunities
  # The record that ends a credential before its time: by whom, when, and why. The credential stays to be read.
  class Revocation < ActiveRecord::Base
    include Sealed

    LONGEST_REASON = 1000

    self.table_name = "medical_revocations"

    belongs_to :credential, class_name: "MedicalCommunities::Credential"
    belongs_to :revoked_by, class_name: "User", optional: true

    validates :credential_id, uniqueness: true

    seals :reason
  end
end
