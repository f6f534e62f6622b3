# frozen_string_literal: true

module ::MedicalCommunities
  # Writes of a new complaint, once: to the administrators in the thread of the member it is about; a receipt to who
  # complained; where a patient may be recognised, to those who moderate the community.
  class Complaint::Tell
    include Service::Base

    transaction do
      model :complaint
      policy :untold
      step :mark
      step :write_to_administrators
      step :write_receipt
      step :write_to_moderators
    end

    private

    def fetch_complaint(complaint_id:)
      Complaint.lock.find_by(id: complaint_id)
    end

    def untold(complaint:)
      complaint.told_at.nil?
    end

    def mark(complaint:)
      complaint.update!(told_at: Time.zone.now)
    end

    def write_to_administrators(complaint:)
      ComplaintThread.of(complaint.subject).add(complaint)
    end

    def write_receipt(complaint:)
      Letter.write(complaint.reporter.user, :medical_complaint_received) do
        { number: complaint.id, link: Letter.link("/communities/complaints") }
      end
    end

    # What administrators decide stands in their thread.
    def write_to_moderators(complaint:)
      return if !complaint.urgent? || complaint.for_administrators?
      letter = -> { { community: place(complaint), way: Complaint::Notice.new(complaint).way } }
      if HeldPost::Reviewers.moderators?(complaint.community&.category)
        return Letter.write_to_site_moderators(:medical_complaint_urgent, &letter)
      end
      Letter.write_to_moderators(complaint.community, :medical_complaint_urgent, &letter)
    end

    def place(complaint)
      complaint.community ? Letter.name(complaint.community) : "\u2068#{SiteSetting.title}\u2069"
    end
  end
end
