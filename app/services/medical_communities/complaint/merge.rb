# frozen_string_literal: true

module ::MedicalCommunities
  # Two accounts were one person's: what one said and what was said of it is the other's now. What both said of the
  # same post counts once; what one said of the other is nobody's complaint. Strikes go along by Strike::HandOver.
  class Complaint::Merge
    include Service::Base

    transaction do
      step :lock_people
      step :note
      step :drop_twins
      step :move
      step :settle_own
    end

    private

    def lock_people(source:, target:)
      Actor.where(id: [source.id, target.id]).order(:id).lock.load
    end

    def note(source:, target:)
      StandingEntry.note("merged", by: nil, about: target, facts: { from: source.id })
    end

    def drop_twins(source:, target:)
      Complaint
        .where(reporter_id: source.id)
        .find_each { |complaint| complaint.destroy! if twin?(complaint, target) }
    end

    def twin?(complaint, target)
      key = complaint.slice(:target_type, :target_id, :ground)
      return false if complaint.target_type != "post" && !complaint.open?
      Complaint.standing(complaint.target_type).exists?(reporter_id: target.id, **key)
    end

    def move(source:, target:, user:)
      %i[reporter_id subject_id].each do |column|
        Complaint.where(column => source.id).update_all(column => target.id)
      end
      open = Complaint.open.where(subject_id: target.id)
      ReviewableMedicalComplaint.where(target_id: open.select(:id)).update_all(
        target_created_by_id: user.id,
      )
      source.update!(user_id: nil)
    end

    def settle_own(target:)
      Complaint
        .where(reporter_id: target.id, subject_id: target.id)
        .find_each do |complaint|
          complaint.close("settled", by: nil) if complaint.open?
          complaint.reviewable&.settle(Discourse.system_user)
          Strike::Reconsider.call(complaint: complaint)
        end
    end
  end
end
