# frozen_string_literal: true

# "Consider blocking": a member has as many strikes as settings name. It names the community and the member; what there
# is to read is asked for when somebody opens it.
class ReviewableMedicalStandingCase < Reviewable
  include MedicalCommunities::Decidable
  include MedicalCommunities::DecidedInCommunity

  PARAMS = %i[medical_measure medical_reason medical_note medical_ends_on medical_community].freeze

  # @param standing_case [MedicalCommunities::StandingCase] a new one: core keeps one reviewable a target
  def self.open(standing_case)
    needs_review!(
      target: standing_case,
      created_by: Discourse.system_user,
      target_created_by: standing_case.subject.user,
      potential_spam: false,
    ).tap { |reviewable| reviewable.show("medical_standing_case") }
  end

  # It waits again, before those who decide now.
  #
  # @param standing_case [MedicalCommunities::StandingCase]
  def follow(standing_case)
    update!(target: standing_case, status: :pending, category_id: standing_case.category_id)
  end

  # Who may is asked again when it is decided.
  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled && pending? && target&.open?
    return if target_created_by_id == guardian.user.id
    words = "#{MedicalCommunities::StandingCase::Choices::WORDS}.actions.decide"
    MedicalCommunities::ReviewButton.add(
      actions,
      :case_decide,
      icon: "scale-balanced",
      words: words,
    )
  end

  def perform_medical_case_decide(performed_by, args)
    taken =
      MedicalCommunities::Measure::Take.call(
        params: given(args),
        case_id: target_id,
        guardian: Guardian.new(performed_by),
      )
    return failed(MedicalCommunities::StandingCase::Choices.sentence(taken)) if taken.failure?
    conclude(taken[:measure])
  end

  private

  def decided_already
    return if target.nil? || target.reload.open?
    I18n.t("#{MedicalCommunities::StandingCase::Choices::WORDS}.not_done.open")
  end

  # Moderators passed it on: it waits, for others.
  def conclude(measure)
    return hand_up if measure.kind == "ban-proposed"
    create_result(:success, measure.kind == "dismissed" ? :rejected : :approved)
  end

  def hand_up
    follow(target.reload)
    create_result(:success)
  end

  def moderators?(standing_case)
    return false if standing_case.for_administrators?
    MedicalCommunities::HeldPost::Reviewers.moderators?(standing_case.community&.category)
  end

  # Administrators, where a moderator is concerned, or moderators passed it on.
  def keep_in_community
    super
    self.reviewable_by_moderator = moderators?(target) if target
  end

  def given(args)
    given = args.to_h.with_indifferent_access
    {
      kind: given[:medical_measure],
      reason: given[:medical_reason],
      note: given[:medical_note],
      ends_on: given[:medical_ends_on].presence,
      community_id: given[:medical_community].presence,
    }
  end
end
