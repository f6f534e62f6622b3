# frozen_string_literal: true

module ::MedicalCommunities
  # Opens "consider blocking": people look at what there is, and decide. Called with the subject locked, so that
  # whatever arrives at once opens one.
  class StandingCase::Open
    include Service::Base

    policy :none_open
    step :record
    step :note
    step :ask_people
    step :tell

    private

    def none_open(subject:)
      StandingCase.open.where(subject: subject, community_id: context[:community_id]).none?
    end

    def record(subject:, count:)
      context[:standing_case] = StandingCase.create!(
        subject: subject,
        community_id: context[:community_id],
        count: count,
      )
    end

    def note(standing_case:, subject:)
      StandingEntry.note(
        "case-opened",
        by: nil,
        about: subject,
        standing_case_id: standing_case.id,
        facts: {
          count: standing_case.count,
        },
      )
    end

    def ask_people(standing_case:)
      ReviewableMedicalStandingCase.open(standing_case)
    end

    def tell(standing_case:)
      Jobs.enqueue(Jobs::MedicalCommunities::TellOfCase, standing_case_id: standing_case.id)
    end
  end
end
