# frozen_string_literal: true

# Someone asks to be verified. It has no category and is not for site moderators: who verifies sees it, and
# administrators. What was sent is sealed in its target.
class ReviewableMedicalCredentialApplication < Reviewable
  include MedicalCommunities::Claimable

  PARAMS = %i[
    medical_level
    medical_note
    medical_reason
    medical_specialty_ids
    medical_valid_until
  ].freeze
  # Actions => outcomes of CredentialDecision
  DECISIONS = {
    medical_grant: "granted",
    medical_ask_more: "more",
    medical_turn_down: "declined",
  }.freeze

  # @param application [MedicalCommunities::CredentialApplication] a new one: core keeps one reviewable a target
  def self.open(application)
    needs_review!(
      target: application,
      created_by: Discourse.system_user,
      target_created_by: application.applicant,
      potential_spam: false,
    ).tap do |reviewable|
      reviewable.add_score(
        Discourse.system_user,
        ReviewableScore.types[:needs_approval],
        reason: "medical_credential_application",
        force_review: true,
      )
    end
  end

  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled && target
    MedicalCommunities::CredentialApplication::Choices.new(self, guardian).add_actions(actions)
  end

  # What a colleague claimed meanwhile changes nothing: the decision is made under a lock, whatever version the page
  # knew.
  def perform(performed_by, action_id, args = nil)
    @asked = [action_id, performed_by]
    super(performed_by, action_id, args.to_h.merge(version: nil))
  end

  # An administrator from outside the specialty says why they look.
  def perform_medical_open(performed_by, args)
    RateLimiter.new(performed_by, "medical-opening", 50, 1.day).performed!
    opened =
      MedicalCommunities::Opening::Begin.call(
        params: {
          application_id: target_id,
          reason: given(args)[:reason],
        },
        guardian: Guardian.new(performed_by),
      )
    opened["result.contract.default"]&.failure? ? failed(why_too_short) : stay
  end

  DECISIONS.each do |action, outcome|
    define_method("perform_#{action}") { |by, args| decide(outcome, by, args) }
  end

  def perform_medical_revoke(performed_by, args)
    ended =
      MedicalCommunities::Credential::Revoke.call(
        params: {
          credential_id: target.decision.credential_id,
          medical_reason: given(args)[:reason],
        },
        guardian: Guardian.new(performed_by),
      )
    ended.success? ? stay : failed(not_revoked)
  end

  private

  def decided_already
    refusal(*@asked)
  end

  def refusal(action_id, performed_by)
    return not_revoked if action_id == :medical_revoke
    MedicalCommunities::CredentialApplication::Choices.refusal(target&.reload, performed_by)
  end

  def not_revoked
    I18n.t("medical_communities.credential_application.not_revoked")
  end

  def claim(claimer, performed_by)
    MedicalCommunities::CredentialApplication::Claim.call(
      application: target,
      claimer: claimer,
      by: performed_by,
    )
  end

  def decide(outcome, performed_by, args)
    decided =
      MedicalCommunities::CredentialApplication::Decide.call(
        params: given(args).merge(outcome: outcome),
        application_id: target_id,
        guardian: Guardian.new(performed_by),
      )
    if decided.failure?
      return failed(MedicalCommunities::CredentialApplication::Choices.sentence(decided))
    end
    return stay if decided[:application].waiting?
    create_result(:success, outcome == "granted" ? :approved : :rejected) do |result|
      result.after_commit = -> { follow(decided[:application]) }
    end
  end

  def why_too_short
    I18n.t(
      "medical_communities.opening.reason",
      fewest: MedicalCommunities::Opening::FEWEST_WORDS,
      most: MedicalCommunities::Opening::MOST_WORDS,
    )
  end

  def given(args)
    named = args.with_indifferent_access
    PARAMS.to_h { |param| [param.to_s.delete_prefix("medical_").to_sym, named[param]] }
  end

  def follow(application)
    MedicalCommunities::CredentialApplication::Tell.call(application: application)
    return if application.decision.credential_id.nil?
    MedicalCommunities::Credential::Follow.call(user: application.applicant)
  end
end
