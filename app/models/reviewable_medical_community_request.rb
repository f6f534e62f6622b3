# frozen_string_literal: true

# Members want a community that there is not yet: administrators decide, for only they can make one.
class ReviewableMedicalCommunityRequest < Reviewable
  include MedicalCommunities::Decidable

  NOTE = :medical_note
  WORDS = "medical_communities.community_request"

  # @param request [MedicalCommunities::CommunityRequest]
  def self.open(request)
    needs_review!(
      target: request,
      created_by: Discourse.system_user,
      target_created_by: request.author,
      reviewable_by_moderator: false,
      potential_spam: false,
    ).tap { |reviewable| reviewable.show }
  end

  def show
    add_score(
      Discourse.system_user,
      ReviewableScore.types[:needs_approval],
      reason: "medical_community_request",
      force_review: true,
    )
  end

  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled && guardian.is_admin?
    return unless pending? && target&.waiting?
    { approve: "check", decline: "xmark" }.each do |id, icon|
      actions.add(:"medical_community_#{id}") do |action|
        action.icon = icon
        action.label = "#{WORDS}.actions.#{id}.title"
        action.completed_message = "#{WORDS}.actions.#{id}.complete"
      end
    end
  end

  def perform_medical_community_approve(performed_by, args)
    decide("approved", performed_by, args)
  end

  def perform_medical_community_decline(performed_by, args)
    decide("declined", performed_by, args)
  end

  private

  def decide(outcome, performed_by, args)
    note = args.to_h.with_indifferent_access[NOTE]
    decided =
      MedicalCommunities::CommunityRequest::Decide.call(
        params: {
          outcome: outcome,
          note: note,
        },
        community_request: target,
        guardian: Guardian.new(performed_by),
      )
    return failed(sentence(decided)) if decided.failure?
    create_result(:success, outcome == "approved" ? :approved : :rejected)
  end

  def sentence(decided)
    about = MedicalCommunities::Hurdle.of(decided, %i[waiting]) ? "decided" : "words"
    I18n.t("#{WORDS}.not_decided.#{about}")
  end
end
