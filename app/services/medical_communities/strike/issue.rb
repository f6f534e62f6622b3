# frozen_string_literal: true

module ::MedicalCommunities
  # Counts a complaint about a member: it leaves a strike, unless it is urgent (then nobody is counted), weighs nothing,
  # or settings count only what is upheld. A strike restricts nobody; at the number that settings name people look.
  #
  # Whatever calls it again changes nothing.
  class Strike::Issue
    include Service::Base

    model :subject
    policy :countable

    transaction do
      step :lock_subject
      policy :counts
      policy :first_time
      step :record
      step :note
      step :review
      step :tell
    end

    private

    def fetch_subject(complaint:)
      complaint.subject
    end

    def countable(complaint:)
      SiteSetting.medical_communities_enabled && !complaint.urgent? &&
        complaint.reporter_id != complaint.subject_id &&
        Strikes.terms.weight_of(complaint.ground).positive?
    end

    # One complaint after the other: else two would both be the second.
    def lock_subject(subject:)
      subject.lock!
    end

    def counts(complaint:)
      outcome = ComplaintDecision.where(complaint_id: complaint.id).pick(:outcome)
      return outcome == "upheld" if Strikes.terms.upheld_only?
      Strikes::Marks::ENDED.exclude?(outcome)
    end

    def first_time(complaint:)
      !Strike.exists?(complaint_id: complaint.id)
    end

    def record(complaint:, subject:)
      today = Time.zone.today
      context[:strike] = Strike.create!(
        complaint: complaint,
        subject: subject,
        reporter_id: complaint.reporter_id,
        community_id: complaint.community_id,
        ground: complaint.ground,
        weight: Strikes.terms.weight_of(complaint.ground),
        counted_on: today,
        expires_on: today + Strikes.terms.strike_days,
        appeal_until: today + SiteSetting.medical_communities_appeal_days,
      )
    end

    def note(strike:, subject:)
      counting = Strikes.count(subject, community_id: strike.community_id)
      StandingEntry.note(
        "struck",
        by: nil,
        about: subject,
        complaint_id: strike.complaint_id,
        strike_id: strike.id,
        facts: {
          ground: strike.ground,
          count: counting.count,
        },
      )
    end

    def review(strike:, subject:)
      Strike::Review.call(strike: strike, subject: subject)
    end

    def tell(strike:)
      Jobs.enqueue(Jobs::MedicalCommunities::FollowStrike, strike_id: strike.id)
    end
  end
end
