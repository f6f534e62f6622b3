# frozen_string_literal: true

# A member asks for another person to look at a strike again. It names the community and the member; what they wrote is
# sealed in its target, and who complained is not in it.
class ReviewableMedicalAppeal < Reviewable
  include MedicalCommunities::Decidable
  include MedicalCommunities::DecidedInCommunity

  PARAMS = %i[medical_reason medical_note].freeze

  # @param appeal [MedicalCommunities::Appeal] a new one: core keeps one reviewable a target
  def self.open(appeal)
    needs_review!(
      target: appeal,
      created_by: Discourse.system_user,
      target_created_by: appeal.strike.subject.user,
      potential_spam: false,
    ).tap { |reviewable| reviewable.show("medical_appeal") }
  end

  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled && pending? && target&.waiting?
    MedicalCommunities::Appeal::Choices.add_actions(actions, target, guardian)
  end

  def perform_medical_pardon(performed_by, args)
    decide("pardoned", performed_by, args)
  end

  def perform_medical_keep(performed_by, args)
    decide("kept", performed_by, args)
  end

  private

  def decided_already
    return if target.nil? || target.reload.waiting?
    I18n.t("#{MedicalCommunities::Appeal::Choices::SENTENCES}.not_decided.waiting")
  end

  # Administrators, where no community's moderators decide.
  def keep_in_community
    super
    self.reviewable_by_moderator = false if category_id.nil?
  end

  def decide(outcome, performed_by, args)
    given = args.to_h.with_indifferent_access
    decided =
      MedicalCommunities::Appeal::Decide.call(
        params: {
          outcome: outcome,
          reason: given[:medical_reason],
          note: given[:medical_note],
        },
        appeal_id: target_id,
        guardian: Guardian.new(performed_by),
      )
    return failed(MedicalCommunities::Appeal::Choices.sentence(decided)) if decided.failure?
    create_result(:success, outcome == "pardoned" ? :approved : :rejected)
  end
end
