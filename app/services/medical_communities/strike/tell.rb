# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to a member what happened to one of their strikes, each piece of news once. Never who complained.
  class Strike::Tell
    include Service::Base

    # Of a quarrel all are decided at once.
    BY_COMPLAINT = %w[dismissed withdrawn].freeze

    model :strike
    model :user
    step :tell_struck
    step :tell_removed
    step :tell_kept

    private

    def fetch_strike(id:)
      Strike.includes(:pardon, :appeal, :subject).find_by(id: id)
    end

    def fetch_user(strike:)
      User.real.find_by(id: strike.subject&.user_id)
    end

    # Who was pardoned before the letter left hears of both at once; of a quarrel once, whatever number of posts.
    def tell_struck(strike:, user:)
      return if strike.pardon || !mark(strike) || repeated?(strike)
      counting = Strikes.count(strike.subject, community_id: strike.community_id)
      write(user, struck(strike, counting), strike, counting)
    end

    def tell_removed(strike:, user:)
      return unless strike.pardon && mark(strike.pardon)
      return if BY_COMPLAINT.include?(strike.pardon.origin) && repeated?(strike)
      by_appeal = strike.pardon.origin == "appeal"
      write(user, by_appeal ? :medical_appeal_pardoned : :medical_strike_removed, strike)
    end

    def tell_kept(strike:, user:)
      return if strike.pardon || strike.appeal&.outcome != "kept" || !mark(strike.appeal)
      write(user, strike.in_force? ? :medical_appeal_kept : :medical_appeal_kept_expired, strike)
    end

    # @return [Boolean] whether nobody has told it
    def mark(record)
      record.class.where(id: record.id, told_at: nil).update_all(told_at: Time.zone.now).positive?
    end

    # A strike for an earlier post of the same quarrel.
    def repeated?(strike)
      complaint = strike.complaint
      return false if complaint&.quarrel.nil?
      Strike
        .joins(:complaint)
        .where(medical_complaints: complaint.slice(:quarrel, :subject_id))
        .exists?(complaint_id: ...complaint.id)
    end

    # People look; the next one would bring that; all others, also more of the same after people have looked.
    def struck(strike, counting)
      place = { subject_id: strike.subject_id, community_id: Strikes.place(strike.community_id) }
      return :medical_strike_third if StandingCase.open.exists?(place)
      left = Strikes.terms.before_review - counting.count
      left == 1 ? :medical_strike_second : :medical_strike_first
    end

    def write(user, letter, strike, counting = nil)
      Letter.write(user, letter) do
        {
          reason: Strikes::Words.reason(strike),
          remedy: Strikes::Words.remedy(strike),
          looked_at: Strikes::Words.looked_at(strike),
          count: Isolate.call(counting&.count.to_i),
          limit: Isolate.call(Strikes.terms.before_review),
          date: Letter.day(strike.expires_on),
          appeal_date: Letter.day(strike.appeal_until),
          answer: strike.appeal&.reason && Strikes::Words.appeal_reason(strike.appeal.reason),
          link: Letter.link("/communities/standing"),
        }
      end
    end
  end
end
