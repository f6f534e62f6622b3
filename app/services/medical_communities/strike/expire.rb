# frozen_string_literal: true

module ::MedicalCommunities
  # Writes down which strikes have run out: they count no longer since their last day, whenever this runs.
  class Strike::Expire
    include Service::Base

    MOST = 1000

    model :strikes, optional: true
    step :expire

    private

    def fetch_strikes
      Strike.run_out.where.missing(:pardon).order(:id).limit(MOST).to_a
    end

    def expire(strikes:)
      strikes.each { |strike| Strike.transaction { end_one(strike) } }
    end

    def end_one(strike)
      subject = Actor.lock.find_by(id: strike.subject_id)
      return if subject.nil? || strike.reload.expired_at
      strike.update!(expired_at: Time.zone.now)
      StandingEntry.note(
        "expired",
        by: nil,
        about: subject,
        complaint_id: strike.complaint_id,
        strike_id: strike.id,
      )
      StandingCase::Recount.call(subject: subject)
    end
  end
end
