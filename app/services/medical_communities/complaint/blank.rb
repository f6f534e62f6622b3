# frozen_string_literal: true

module ::MedicalCommunities
  # Words that people wrote in complaints and decisions go when nothing that they led to counts any more.
  class Complaint::Blank
    include Service::Base

    model :complaints, optional: true
    step :blank

    private

    def fetch_complaints
      days = SiteSetting.medical_communities_strike_days
      Complaint.where(closed_at: ..days.days.ago)
    end

    def blank(complaints:)
      notes = ComplaintDecision.where(complaint_id: complaints.select(:id))
      notes.where.not(sealed_note: nil).update_all(sealed_note: nil)
      complaints.where.not(sealed_words: nil).update_all(sealed_words: nil)
    end
  end
end
