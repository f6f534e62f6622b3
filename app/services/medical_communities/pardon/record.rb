# frozen_string_literal: true

module ::MedicalCommunities
  # Ends a strike, whoever decided so and why. Again changes nothing.
  class Pardon::Record
    include Service::Base

    transaction do
      model :subject
      policy :first_time
      step :record
      step :note
      step :recount
      step :follow
    end

    private

    def fetch_subject(strike:)
      Actor.lock.find_by(id: strike.subject_id)
    end

    def first_time(strike:)
      !Pardon.exists?(strike_id: strike.id)
    end

    def record(strike:, origin:)
      context[:pardon] = strike.create_pardon!(
        origin: origin,
        pardoned_by: context[:by],
        note: context[:words],
      )
    end

    def note(strike:, subject:, origin:)
      StandingEntry.note(
        "pardoned",
        by: Actor.of(context[:by]),
        about: subject,
        complaint_id: strike.complaint_id,
        strike_id: strike.id,
        facts: {
          origin: origin,
        },
      )
    end

    def recount(subject:)
      StandingCase::Recount.call(subject: subject)
    end

    def follow(strike:)
      Jobs.enqueue(Jobs::MedicalCommunities::FollowStrike, strike_id: strike.id)
    end
  end
end
