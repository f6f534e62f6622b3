# frozen_string_literal: true

module ::MedicalCommunities
  # Asks people, where a strike brings a member to the number that settings name. One more complaint by somebody who
  # complained before opens nothing. Called with the subject locked.
  class Strike::Review
    include Service::Base

    step :recount
    step :count
    policy :reached
    step :open

    private

    def recount(subject:)
      StandingCase::Recount.call(subject: subject)
    end

    def count(strike:, subject:)
      where = { community_id: strike.community_id }
      context[:counting] = Strikes.count(subject, **where)
      context[:without] = Strikes.count(subject, except: strike, **where)
    end

    def reached(counting:, without:)
      counting.review? && counting.count > without.count
    end

    def open(strike:, subject:, counting:)
      StandingCase::Open.call(
        subject: subject,
        community_id: Strikes.place(strike.community_id),
        count: counting.count,
      )
    end
  end
end
