# frozen_string_literal: true

module ::MedicalCommunities
  # News that nobody has told yet: their job was lost, or ran while the plugin was off. What is older than a week is
  # on the member's page.
  class Strike::CatchUp
    include Service::Base

    MOST = 500
    # A job that is only slow is left alone.
    TIMES = (10.minutes..7.days)

    model :ids, optional: true
    step :follow

    private

    def fetch_ids
      (struck + removed + kept).uniq.first(MOST)
    end

    def follow(ids:)
      ids.each { |id| Jobs.enqueue(Jobs::MedicalCommunities::FollowStrike, strike_id: id) }
    end

    def struck
      untold(Strike.where.missing(:pardon), :created_at).ids
    end

    def removed
      untold(Pardon, :created_at).pluck(:strike_id)
    end

    def kept
      untold(Appeal.where(outcome: "kept"), :closed_at).pluck(:strike_id)
    end

    def untold(records, time)
      records.where(:told_at => nil, time => TIMES.last.ago..TIMES.first.ago).limit(MOST)
    end
  end
end
