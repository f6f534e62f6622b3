# frozen_string_literal: true

module ::MedicalCommunities
  # A case that was dismissed waits again; one that was handed up is its moderators' again. Where another has been
  # opened since then, that one is enough.
  class StandingCase::Reopen
    include Service::Base

    policy :of_this_kind
    policy :somebody
    policy :only_one
    step :reopen
    step :put_back

    private

    def of_this_kind(measure:)
      %w[dismissed ban-proposed].include?(measure.kind)
    end

    def somebody(standing_case:)
      standing_case.subject.user.present?
    end

    def only_one(standing_case:)
      others = StandingCase.open.where(standing_case.slice(:subject_id, :community_id))
      others.where.not(id: standing_case.id).none?
    end

    # A proposal that was decided upon by now is over.
    def reopen(standing_case:, measure:)
      return standing_case.update!(closed_at: nil) if measure.kind == "dismissed"
      standing_case.update!(handed_up_at: nil) if standing_case.open?
    end

    def put_back(standing_case:)
      standing_case.reviewable&.follow(standing_case) if standing_case.open?
    end
  end
end
