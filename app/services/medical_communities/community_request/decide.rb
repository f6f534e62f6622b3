# frozen_string_literal: true

module ::MedicalCommunities
  # An administrator wants the community too, or says why not; its author is told. Nothing is made yet: the form for
  # that comes filled in.
  class CommunityRequest::Decide
    include Service::Base

    LETTERS = {
      "approved" => :medical_community_approved,
      "declined" => :medical_community_declined,
    }.freeze

    params do
      attribute :outcome, :string
      attribute :note, :string

      before_validation { self.note = note&.strip.presence }
      validates :outcome, inclusion: { in: %w[approved declined] }
      validates :note, length: { maximum: CommunityDecision::MOST_WORDS }
      # Who is declined is told why.
      validates :note, presence: true, if: -> { outcome == "declined" }
    end

    policy :administrates

    transaction do
      step :hold_still
      policy :waiting
      step :close
      step :log
    end

    step :tell

    private

    def administrates(guardian:)
      guardian.is_admin?
    end

    def hold_still(community_request:)
      community_request.lock!
    end

    def waiting(community_request:)
      community_request.waiting?
    end

    def close(community_request:, params:, guardian:)
      community_request.close(params.outcome, by: guardian.user, note: params.note)
    end

    def log(community_request:, params:, guardian:)
      StaffActionLogger.new(guardian.user).log_custom(
        "medical_community_request",
        { id: community_request.id, outcome: params.outcome },
      )
    end

    def tell(community_request:, params:)
      Letter.write(community_request.author, LETTERS.fetch(params.outcome)) do
        { link: Letter.link("/communities/wanted") }
      end
    end
  end
end
