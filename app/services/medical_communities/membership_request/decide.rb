# frozen_string_literal: true

module ::MedicalCommunities
  # A moderator decides about a request to join, never about their own. Runs within the review queue's transaction.
  class MembershipRequest::Decide
    include Service::Base

    params do
      attribute :outcome, :string
      attribute :reason, :string
      attribute :note, :string
      attribute :days, :integer

      before_validation do
        self.note = note&.strip.presence
        self.reason = reason.presence
      end

      validates :outcome, inclusion: { in: %w[approved declined] }
      validates :note, length: { maximum: MembershipDecision::MOST_WORDS }
      validates :reason, inclusion: { in: MembershipDecision::REASONS }, if: :declined?
      validates :days, numericality: { in: 0..MembershipDecision::MOST_DAYS }, allow_nil: true

      def declined?
        outcome == "declined"
      end
    end

    model :membership_request
    policy :waiting
    policy :about_another
    policy :applicant_there
    step :record
    policy :admitted

    private

    # Until the decision is written nobody withdraws.
    def fetch_membership_request(request_id:)
      MembershipRequest.lock.find_by(id: request_id)
    end

    def waiting(membership_request:)
      membership_request.waiting?
    end

    def about_another(membership_request:, guardian:)
      membership_request.user_id != guardian.user.id
    end

    def applicant_there(membership_request:)
      membership_request.applicant.present?
    end

    def record(membership_request:, params:, guardian:)
      membership_request.close(
        params.outcome,
        by: guardian.user,
        reason: params.reason,
        note: params.note,
        ask_again_on: ask_again_on(params),
      )
    end

    def admitted(membership_request:, params:, guardian:)
      return true if params.declined?
      Membership::Admit.call(
        community: membership_request.community,
        user: membership_request.applicant,
        origin: "request",
        by: guardian.user,
      ).success?
    end

    def ask_again_on(params)
      return unless params.declined?
      days = params.days || SiteSetting.medical_communities_reapply_days
      Time.zone.today + days
    end
  end
end
