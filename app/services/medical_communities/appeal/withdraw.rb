# frozen_string_literal: true

module ::MedicalCommunities
  # A member takes an appeal back before anybody has decided.
  class Appeal::Withdraw
    include Service::Base

    params { attribute :id, :integer }

    model :appeal

    transaction do
      step :lock_appeal
      policy :waiting
      step :withdraw
    end

    private

    def fetch_appeal(params:, guardian:)
      Appeal
        .joins(strike: :subject)
        .where(medical_actors: { user_id: guardian.user.id })
        .readonly(false)
        .find_by(id: params.id)
    end

    # In the order in which the review queue locks them.
    def lock_appeal(appeal:)
      appeal.reviewable&.lock!
      appeal.lock!
    end

    def waiting(appeal:)
      appeal.waiting?
    end

    def withdraw(appeal:, guardian:)
      appeal.close("withdrawn", by: guardian.user)
      appeal.reviewable&.settle(guardian.user)
    end
  end
end
