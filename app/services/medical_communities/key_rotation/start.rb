# frozen_string_literal: true

module ::MedicalCommunities
  # An administrator has all that is sealed sealed anew: with a new key of the table, or with the one that the
  # environment names.
  class KeyRotation::Start
    include Service::Base

    policy :may_administer

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :replace_key
        step :record
        step :log
      end
    end

    step :forget_key
    step :enqueue

    private

    def may_administer(guardian:)
      guardian.is_admin?
    end

    # The one before is kept: rows are sealed with it until each has its turn.
    def replace_key
      Key.in_use.where(purpose: "encryption").update_all(retired_at: Time.zone.now)
      context[:secret] = Keys.named || Keys::Secret.new(Key.for("encryption"))
    end

    def record(guardian:, secret:)
      total = Keys::Places.counts.except(secret.id).values.sum
      context[:rotation] = KeyRotation.create!(
        key_id: secret.id,
        started_by: guardian.user,
        total: total,
      )
    end

    def log(guardian:)
      StaffActionLogger.new(guardian.user).log_custom("medical_key_rotation")
    end

    # Only now do others see the new one.
    def forget_key
      Keys.ring.forget
    end

    def enqueue(rotation:)
      Jobs.enqueue(Jobs::MedicalCommunities::RotateKeys, rotation_id: rotation.id)
    end
  end
end
