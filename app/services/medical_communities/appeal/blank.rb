# frozen_string_literal: true

module ::MedicalCommunities
  # Words of appeals, and of those who decided or took a strike back, go as those of complaints do: when nothing that
  # they led to counts any more.
  class Appeal::Blank
    include Service::Base

    step :blank_appeals
    step :blank_pardons

    private

    def blank_appeals
      old = Appeal.where(closed_at: ..day)
      with_words = old.where.not(sealed_words: nil).or(old.where.not(sealed_note: nil))
      with_words.update_all(sealed_words: nil, sealed_note: nil)
    end

    def blank_pardons
      Pardon.where(created_at: ..day).where.not(sealed_note: nil).update_all(sealed_note: nil)
    end

    def day
      SiteSetting.medical_communities_strike_days.days.ago
    end
  end
end
