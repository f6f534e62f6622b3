# frozen_string_literal: true

# Somebody complains. It names its community and whom it is about; who complained and what they wrote is in its
# target.
class ReviewableMedicalComplaint < Reviewable
  include MedicalCommunities::Decidable
  include MedicalCommunities::DecidedInCommunity

  PARAMS = %i[medical_reason medical_note medical_posts].freeze

  # @param complaint [MedicalCommunities::Complaint] the first of its bundle
  def self.open(complaint)
    needs_review!(
      target: complaint,
      created_by: Discourse.system_user,
      target_created_by: complaint.subject&.user,
      potential_spam: false,
    ).tap { |it| it.show(complaint.urgent? ? "medical_complaint_urgent" : "medical_complaint") }
  end

  # Where core decides no more; once, whatever number of jobs ask at once.
  #
  # @param complaint [MedicalCommunities::Complaint]
  def self.ask(complaint)
    complaint.with_lock { self.open(complaint) if complaint.open? && complaint.reviewable.nil? }
  end

  # @return [Boolean] as it was when it came; who decides is asked again
  def for_administrators?
    category_id.nil? && !reviewable_by_moderator
  end

  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled && pending? && target&.open?
    return if target.concerns?(guardian.user)
    MedicalCommunities::Complaint::Choices.add_to(actions)
  end

  def perform_medical_complaint_uphold(performed_by, args)
    decide("upheld", performed_by, args)
  end

  def perform_medical_complaint_dismiss(performed_by, args)
    decide("dismissed", performed_by, args)
  end

  private

  def decided_already
    MedicalCommunities::Complaint::Choices.decided_sentence(target&.reload)
  end

  # Somebody who decides here is complained about: the administrators decide.
  def keep_in_community
    super
    self.reviewable_by_moderator = false if new_record? && target.for_administrators?
  end

  def decide(outcome, performed_by, args)
    decided =
      MedicalCommunities::Complaint::Decide.call(
        params: words(args).merge(outcome: outcome),
        complaint_id: target_id,
        guardian: Guardian.new(performed_by),
      )
    return failed(MedicalCommunities::Complaint::Choices.sentence(decided)) if decided.failure?
    create_result(:success, outcome == "upheld" ? :approved : :rejected) do |result|
      result.after_commit = -> { tell(decided[:complaint]) }
    end
  end

  def words(args)
    given = args.to_h.with_indifferent_access
    given
      .slice(:medical_reason, :medical_note, :medical_posts)
      .transform_keys { |key| key.delete_prefix("medical_") }
  end

  def tell(complaint)
    MedicalCommunities::Complaint::TellOutcome.call(complaint: complaint)
  end
end
