# frozen_string_literal: true

module ::MedicalCommunities
  # That all we seal is sealed anew with the key in use. It is done when nothing is left that opens with another one;
  # the key before is destroyed later, see Keys::Retired.
  class KeyRotation < ActiveRecord::Base
    # Nothing was heard of it for so long: its process was ended.
    STUCK_AFTER = 10.minutes

    self.table_name = "medical_key_rotations"

    belongs_to :started_by, class_name: "User", optional: true

    scope :running, -> { where(finished_at: nil) }
    scope :stuck, -> { running.where(updated_at: ..STUCK_AFTER.ago) }

    # @return [Boolean]
    def running?
      finished_at.nil?
    end
  end
end
