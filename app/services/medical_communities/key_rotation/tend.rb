# frozen_string_literal: true

module ::MedicalCommunities
  # Each hour: goes on with what was ended halfway, seals anew what came late, and destroys keys of which nothing is
  # left.
  class KeyRotation::Tend
    include Service::Base

    step :go_on
    step :seal_latecomers
    step :destroy_keys

    private

    def go_on
      KeyRotation.stuck.each do |rotation|
        Jobs.enqueue(Jobs::MedicalCommunities::RotateKeys, rotation_id: rotation.id)
      end
    end

    # Only what a key of the table sealed that was replaced: of the environment, administrators decide.
    def seal_latecomers
      return if KeyRotation.running.exists? || Keys::Retired.all.none?
      Keys::Reseal.new(Keys.ring.current).run
    end

    def destroy_keys
      Keys::Retired.destroy.each do |id|
        LedgerEntry.note("keys-rotated", by: nil, facts: { destroyed: id })
      end
    end
  end
end
