# frozen_string_literal: true

module ::MedicalCommunities
  # Two accounts become one: strikes and open cases go along. What the two complained of each other counts no longer,
  # and two reporters who are one count as one.
  class Strike::HandOver
    include Service::Base

    policy :two

    transaction do
      step :lock_both
      step :move_strikes
      step :end_own
      step :move_cases
      step :recount
    end

    private

    def two(from:, into:)
      from.id != into.id
    end

    def lock_both(from:, into:)
      Actor.lock.where(id: [from.id, into.id]).order(:id).load
    end

    def move_strikes(from:, into:)
      context[:reported] = Strike.where(reporter_id: from.id).distinct.pluck(:subject_id)
      Strike.where(subject_id: from.id).update_all(subject_id: into.id)
      Strike.where(reporter_id: from.id).update_all(reporter_id: into.id)
    end

    # As if it had been taken back: it can neither count nor be appealed.
    def end_own(into:)
      Strike
        .in_force
        .where(subject_id: into.id, reporter_id: into.id)
        .find_each { |strike| Pardon::Record.call(strike: strike, origin: "withdrawn", by: nil) }
    end

    # One open case is enough. What was decided before goes along: it can still be taken back.
    def move_cases(from:, into:)
      StandingCase
        .open
        .where(subject: from)
        .find_each do |standing_case|
          there = StandingCase.open.exists?(subject: into, community_id: standing_case.community_id)
          close(standing_case) if there
        end
      StandingCase.where(subject: from).update_all(subject_id: into.id)
    end

    def recount(into:, reported:)
      Actor
        .where(id: [into.id, *reported])
        .each { |subject| StandingCase::Recount.call(subject: subject) }
    end

    def close(standing_case)
      standing_case.lock_all
      standing_case.close
      standing_case.reviewable&.settle(Discourse.system_user)
    end
  end
end
