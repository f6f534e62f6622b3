# frozen_string_literal: true

module ::MedicalCommunities
  # The person behind an actor is gone: what they complained of is still to be decided, without their words; of what
  # others said about them nothing is left to decide, but for what hides a post that is still there.
  class Complaint::Forget
    include Service::Base

    transaction do
      step :note
      step :blank
      step :settle
      step :forget_name
    end

    private

    def note(actor:)
      StandingEntry.note("anonymised", by: nil, about: actor)
    end

    def blank(actor:)
      Complaint.where(reporter_id: actor.id).update_all(sealed_words: nil)
      actor.update!(user_id: nil)
    end

    def settle(actor:)
      Complaint
        .open
        .where(subject_id: actor.id)
        .find_each do |complaint|
          next if complaint.hid_at && complaint.post&.topic && !complaint.post.trashed?
          complaint.close("settled", by: nil)
          complaint.reviewable&.settle(Discourse.system_user)
        end
    end

    def forget_name(actor:)
      ComplaintThread.find_by(subject_id: actor.id)&.rename
    end
  end
end
