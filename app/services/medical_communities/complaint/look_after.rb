# frozen_string_literal: true

module ::MedicalCommunities
  # What was left behind while the plugin was off, or a job was lost: complaints that nobody was told of, and flags that
  # are no longer in core's queue while their complaints are open. Again changes nothing.
  class Complaint::LookAfter
    include Service::Base

    # Longer than a job waits.
    WAIT = 1.hour

    model :untold, optional: true
    step :tell
    model :left, optional: true
    step :follow

    private

    def fetch_untold
      Complaint.open.leads.where(told_at: nil, created_at: ..WAIT.ago).ids
    end

    def tell(untold:)
      untold.each { |id| Jobs.enqueue(Jobs::MedicalCommunities::TellOfComplaint, complaint_id: id) }
    end

    def fetch_left
      pending = ReviewableFlaggedPost.pending.where("target_id = medical_complaints.target_id")
      Complaint
        .open
        .where(source: "flag")
        .where
        .missing(:reviewable)
        .where("NOT EXISTS (?)", pending)
        .to_a
    end

    def follow(left:)
      left.each do |complaint|
        Complaint::FollowFlags.call(post: complaint.post) if complaint.post
        ReviewableMedicalComplaint.ask(complaint)
      end
    end
  end
end
