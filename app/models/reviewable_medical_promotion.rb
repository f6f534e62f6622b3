# frozen_string_literal: true

# A published post has signs of advertising: a hint. It names its community and the author; which brands and signs is in
# its target, words are in the post alone.
class ReviewableMedicalPromotion < Reviewable
  include MedicalCommunities::Decidable
  include MedicalCommunities::DecidedInCommunity

  PARAMS = [].freeze

  # Once for a post, however often it is asked: what was decided waits again when there is more.
  #
  # @param promotion [MedicalCommunities::Promotion]
  def self.open(promotion)
    needs_review!(
      target: promotion,
      created_by: Discourse.system_user,
      target_created_by: promotion.post.user,
      potential_spam: false,
    ).tap do |reviewable|
      promotion.update!(outcome: nil, decided_at: nil)
      reviewable.follow
      reviewable.show("medical_promotion")
    end
  end

  # There is more or less of it now: who has read the former facts decides nothing by them.
  def renew
    increment_version!
  end

  # Its post may have moved to another community.
  def follow
    update!(category_id: target.category_id) if category_id != target.category_id
  end

  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled && pending? && target
    MedicalCommunities::Promotion::Choices.new(target, guardian).add_actions(actions)
  end

  def perform_medical_promotion_leave(performed_by, _args)
    decide("left", performed_by, :rejected)
  end

  def perform_medical_promotion_write(performed_by, _args)
    decide("written", performed_by, :approved) do
      MedicalCommunities::Promotion::Write.call(promotion: target)
    end
  end

  def perform_medical_promotion_remove(performed_by, _args)
    decide("removed", performed_by, :approved)
  end

  private

  def decided_already
    return if target.nil? || pending?
    I18n.t("#{MedicalCommunities::Promotion::Choices::WORDS}.not_decided.decided")
  end

  def decide(outcome, performed_by, becomes, &after)
    decided =
      MedicalCommunities::Promotion::Decide.call(
        promotion: target,
        outcome: outcome,
        guardian: Guardian.new(performed_by),
      )
    return failed(not_decided) if decided.failure?
    create_result(:success, becomes) { |result| result.after_commit = after if after }
  end

  def not_decided
    I18n.t("#{MedicalCommunities::Promotion::Choices::WORDS}.not_decided.not_allowed")
  end
end
