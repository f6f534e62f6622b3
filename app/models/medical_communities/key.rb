# frozen_string_literal: true

module ::MedicalCommunities
  # A key that was made here because the environment names none. Once made it is never replaced.
  class Key < ActiveRecord::Base
    self.table_name = "medical_keys"

    # Two processes may ask at once: the first row counts for both.
    #
    # @return [String]
    def self.for(purpose)
      find_by(purpose: purpose)&.key ||
        begin
          insert({ purpose: purpose, key: SecureRandom.hex(32) }, unique_by: :purpose)
          find_by!(purpose: purpose).key
        end
    end
  end
end
