# frozen_string_literal: true

# Someone asks to join a community. It names its community and its applicant; what they wrote is sealed in its target.
class ReviewableMedicalMembershipRequest < Reviewable
  include MedicalCommunities::Claimable
  include MedicalCommunities::DecidedInCommunity

  PARAMS = %i[medical_reason medical_note medical_days].freeze

  # @param membership_request [MedicalCommunities::MembershipRequest] a new one: core keeps one reviewable a target
  def self.open(membership_request)
    needs_review!(
      target: membership_request,
      created_by: Discourse.system_user,
      target_created_by: membership_request.applicant,
      potential_spam: false,
    ).tap { |reviewable| reviewable.show("medical_membership_request") }
  end

  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled && pending? && target&.waiting?
    return if target_created_by_id == guardian.user.id
    MedicalCommunities::MembershipRequest::Choices.new(self, guardian).add_actions(actions)
  end

  def perform_medical_approve(performed_by, args)
    decide("approved", performed_by, args)
  end

  def perform_medical_decline(performed_by, args)
    decide("declined", performed_by, args)
  end

  private

  def decided_already
    MedicalCommunities::MembershipRequest::Choices.decided_sentence(target&.reload)
  end

  def claim(claimer, _performed_by)
    MedicalCommunities::MembershipRequest::Claim.call(membership_request: target, user: claimer)
  end

  def decide(outcome, performed_by, args)
    decided =
      MedicalCommunities::MembershipRequest::Decide.call(
        params: words(args).merge(outcome: outcome),
        request_id: target_id,
        guardian: Guardian.new(performed_by),
      )
    if decided.failure?
      return failed(MedicalCommunities::MembershipRequest::Choices.sentence(decided))
    end
    create_result(:success, outcome == "approved" ? :approved : :rejected) do |result|
      result.after_commit = -> { tell(decided[:membership_request]) }
    end
  end

  def words(args)
    given = args.to_h.with_indifferent_access
    { reason: given[:medical_reason], note: given[:medical_note], days: given[:medical_days] }
  end

  def tell(membership_request)
    MedicalCommunities::MembershipRequest::Tell.call(membership_request: membership_request)
  end
end
