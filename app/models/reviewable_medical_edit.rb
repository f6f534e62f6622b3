# frozen_string_literal: true

# The edit of a published post that waits for a person. It has no payload and names no topic: the words are sealed in
# its target, and it stays with its community where core would take it along with a topic.
class ReviewableMedicalEdit < Reviewable
  include MedicalCommunities::DecidedInCommunity

  after_destroy { MedicalCommunities::Return.where(reviewable_id: id).delete_all }

  # @param pending_edit [MedicalCommunities::PendingEdit] a new one
  def self.open(pending_edit)
    needs_review!(
      target: pending_edit,
      created_by: Discourse.system_user,
      target_created_by: pending_edit.user,
      potential_spam: false,
    ).tap { |reviewable| reviewable.show("medical_hold") }
  end

  # @return [Topic, nil]
  def topic
    target&.topic
  end

  # Its words are other ones now: who has read the former ones decides nothing by them.
  def renew
    increment_version!
    log_history(:edited, target_created_by)
  end

  # Nobody sees what they would decide about while the plugin is off.
  def build_actions(actions, guardian, _args)
    return unless SiteSetting.medical_communities_enabled
    choices = MedicalCommunities::EntryPoints::Reviewing::Choices
    choices.new(target, guardian).add_actions(actions)
  end

  def perform_medical_release(performed_by, args)
    decision(performed_by, args).release { publish }
  end

  def perform_medical_release_own(performed_by, args)
    perform_medical_release(performed_by, args)
  end

  def perform_medical_return(performed_by, args)
    decision(performed_by, args).return
  end

  def perform_medical_withdraw(_performed_by, _args)
    create_result(:success, :deleted)
  end

  private

  def decision(performed_by, args)
    MedicalCommunities::EntryPoints::Reviewing::Decision.new(target, performed_by, args)
  end

  # Browsers that were told before the end of the transaction have read the former text again.
  def publish
    published = MedicalCommunities::PendingEdit::Publish.call(pending_edit: target)
    post = published[:post]
    return create_result(:failure) { |result| result.errors = post.errors } if published.failure?
    create_result(:success, :approved) do |result|
      result.after_commit = -> { post.publish_change_to_clients!(:revised) }
    end
  end
end
