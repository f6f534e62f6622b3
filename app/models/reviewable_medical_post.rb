# frozen_string_literal: true

# A published post with something open. Its payload says which rules, where, how heavy: never a word of the post.
class ReviewableMedicalPost < Reviewable
  include MedicalCommunities::DecidedInCommunity

  REASON = :medical_reason

  # @param examination [MedicalCommunities::Examination] a new one: core keeps one reviewable a target
  # @param verdict [MedicalCommunities::Verdict]
  def self.open(examination, verdict)
    post = examination.post
    needs_review!(
      target: examination,
      topic: post.topic,
      created_by: Discourse.system_user,
      target_created_by: post.user,
      payload: MedicalCommunities::Verdict::HoldRecord.of(verdict).except("digest"),
      potential_spam: false,
    ).tap { |reviewable| reviewable.show("medical_examination") }
  end

  # Nothing is left to look at: the post has changed, or is gone.
  def settle
    transition_to(:ignored, Discourse.system_user)
  end

  # @return [Post, nil]
  def post
    target&.post
  end

  def build_actions(actions, guardian, _args)
    MedicalCommunities::Examination::Choices.new(self, guardian).add_actions(actions) if pending?
  end

  def perform_medical_leave_post(performed_by, args)
    decide(MedicalCommunities::Examination::Leave, performed_by, args)
  end

  def perform_medical_hide_post(performed_by, args)
    decide(MedicalCommunities::Examination::Hide, performed_by, args)
  end

  # The composer is open by now. What comes of it is examined as an edit, and again by the job.
  def perform_medical_edit_post(_performed_by, _args)
    create_result(:success)
  end

  private

  def decide(service, performed_by, args)
    given = { reason: args.to_h.with_indifferent_access[REASON] }
    result = service.call(params: given, reviewable: self, guardian: Guardian.new(performed_by))
    return create_result(:success, result[:becomes]) if result.success?
    errors.add(:base, I18n.t("medical_communities.examination.says_why"))
    create_result(:failure) { |failure| failure.errors = errors }
  end
end
