# frozen_string_literal: true

module ::MedicalCommunities
  # The strike of a waiting appeal was removed by another way: nothing is left to decide.
  class Appeal::Settle
    include Service::Base

    model :appeal

    transaction do
      step :lock_appeal
      policy :waiting
      step :settle
    end

    private

    def fetch_appeal(strike_id:)
      Appeal.waiting.joins(strike: :pardon).readonly(false).find_by(strike_id: strike_id)
    end

    # In the order in which the review queue locks them.
    def lock_appeal(appeal:)
      appeal.reviewable&.lock!
      appeal.lock!
    end

    def waiting(appeal:)
      appeal.waiting?
    end

    def settle(appeal:)
      appeal.close("pardoned", by: appeal.strike.pardon.pardoned_by)
      appeal.reviewable&.settle(Discourse.system_user)
    end
  end
end
