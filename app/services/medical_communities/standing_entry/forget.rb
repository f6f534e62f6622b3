# frozen_string_literal: true

module ::MedicalCommunities
  # Entries that are older than settings keep them go; that they did is an entry.
  class StandingEntry::Forget
    include Service::Base

    policy :kept_for_a_time
    step :forget
    step :note

    private

    def kept_for_a_time
      years.positive?
    end

    def forget
      context[:gone] = LedgerRetention.new(StandingEntry).forget(before: years.years.ago)
    end

    def note(gone:)
      return if gone.zero?
      StandingEntry.note("forgotten", by: nil, facts: { entries: gone, years: years })
    end

    def years
      SiteSetting.medical_communities_standing_record_years
    end
  end
end
