# frozen_string_literal: true

module ::MedicalCommunities
  # A key that was made here because the environment names none. Once made, one to digest with is never replaced.
  class Key < ActiveRecord::Base
    self.table_name = "medical_keys"

    self.filter_attributes += [:key]

    scope :in_use, -> { where(retired_at: nil) }

    # Two processes may ask at once: the first row counts for both.
    #
    # @return [String]
    def self.for(purpose)
      in_use.find_by(purpose: purpose)&.key ||
        begin
          insert(
            { purpose: purpose, key: SecureRandom.hex(32) },
            unique_by: :index_medical_keys_in_use,
          )
          in_use.find_by!(purpose: purpose).key
        end
    end
  end
end
