# frozen_string_literal: true

module ::MedicalCommunities
  # Says in open cases how many strikes there are now: not in one that somebody has just closed. A case stays open when
  # strikes become fewer: people close it.
  class StandingCase::Recount
    include Service::Base

    model :standing_cases, optional: true
    step :recount

    private

    def fetch_standing_cases(subject:)
      StandingCase.open.where(subject: subject).order(:id).lock.to_a
    end

    def recount(standing_cases:, subject:)
      standing_cases.each do |standing_case|
        counting = Strikes.count(subject, community_id: standing_case.community_id)
        next if counting.count == standing_case.count
        standing_case.update!(count: counting.count)
      end
    end
  end
end
