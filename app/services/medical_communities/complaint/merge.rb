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
      step :hand_over_strikes
      step :settle_own
      step :ask_again
      step :hand_over_thread
    end

    private

    def lock_people(source:, target:)
      Actor.where(id: [source.id, target.id]).order(:id).lock.load
    end

    def note(source:, target:)
      StandingEntry.note("merged", by: nil, about: target, facts: { from: source.id })
    end

    def drop_twins(source:, target:)
      context[:twins] = Complaint
        .where(reporter_id: source.id)
        .to_a
        .select { |complaint| twin?(complaint, target) }
      context[:twins].each(&:destroy!)
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

    # Theirs would be nobody's, should the plugin be off; and those of twins went with them.
    def hand_over_strikes(source:, target:, twins:)
      Strike::HandOver.call(from: source, into: target)
      Actor
        .where(id: twins.map(&:subject_id).uniq)
        .each { |subject| StandingCase::Recount.call(subject: subject) }
    end

    # What stood for a quarrel may have gone.
    def ask_again(twins:)
      Complaint
        .open
        .leads
        .where(quarrel: twins.filter_map(&:quarrel))
        .where.not(source: "flag")
        .where
        .missing(:reviewable)
        .each { |complaint| ReviewableMedicalComplaint.open(complaint) }
    end

    # One a member; the other keeps what was written, without a name that there is no more.
    def hand_over_thread(source:, target:)
      thread = ComplaintThread.find_by(subject_id: source.id) or return
      there = ComplaintThread.exists?(subject_id: target.id)
      thread.update!(subject_id: target.id) unless there
      ComplaintThread.find(thread.id).rename
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
