# frozen_string_literal: true

module ::MedicalCommunities
  # Goes through all that is sealed until a round finds nothing to seal anew: rows are written meanwhile, and a process
  # may use the key before for a minute. It may be ended anywhere and begun again.
  class KeyRotation::Work
    include Service::Base

    # Somebody would have to write faster than this reads.
    MOST_ROUNDS = 20

    model :secret
    step :count
    step :seal_anew
    step :finish
    step :note

    private

    # By its id: meanwhile the environment may name another.
    def fetch_secret(rotation:)
      Keys.ring.find(rotation.key_id)
    end

    def count(rotation:)
      left = Keys::Places.counts.except(rotation.key_id).values.sum
      rotation.update!(total: rotation.done + left, unreadable: 0)
    end

    def seal_anew(rotation:, secret:)
      MOST_ROUNDS.times { break if round(rotation, secret).zero? }
    end

    def round(rotation, secret)
      work = Keys::Reseal.new(secret) { |done| advance(rotation, done) }
      sealed = work.run
      rotation.update!(unreadable: work.unreadable)
      sealed
    end

    # Also when nothing was done: it shows that somebody is at work.
    def advance(rotation, done)
      rotation.update!(done: rotation.done + done, updated_at: Time.zone.now)
    end

    def finish(rotation:)
      total = [rotation.total, rotation.done + rotation.unreadable].max
      rotation.update!(finished_at: Time.zone.now, total: total)
    end

    def note(rotation:)
      LedgerEntry.note(
        "keys-rotated",
        by: rotation.started_by,
        facts: {
          key: rotation.key_id,
          done: rotation.done,
          unreadable: rotation.unreadable,
        },
      )
    end
  end
end
