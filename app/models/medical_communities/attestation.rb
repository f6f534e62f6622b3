# frozen_string_literal: true

module ::MedicalCommunities
  # What was found in a text that was published and what its author answered: ids, counts, keyed digests.
  class Attestation < ActiveRecord::Base
    self.table_name = "medical_attestations"

    belongs_to :post
    belongs_to :user
  end
end
