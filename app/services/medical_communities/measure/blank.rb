# frozen_string_literal: true

module ::MedicalCommunities
  # What people wrote to a member with a measure goes when the measure is over, no sooner than words of complaints.
  class Measure::Blank
    include Service::Base

    step :blank

    private

    def blank
      day = SiteSetting.medical_communities_strike_days.days.ago
      old = Measure.over.where(created_at: ..day)
      old.where.not(sealed_note: nil).update_all(sealed_note: nil)
    end
  end
end
