# frozen_string_literal: true

module ::MedicalCommunities
  # A complaint was decided or withdrawn: dismissed or withdrawn, its strike is removed; upheld, it counts where only
  # what is upheld does.
  class Strike::Reconsider
    include Service::Base

    model :outcome
    step :follow

    private

    def fetch_outcome(complaint:)
      ComplaintDecision.where(complaint_id: complaint.id).pick(:outcome)
    end

    def follow(complaint:, outcome:)
      strike = Strike.find_by(complaint_id: complaint.id)
      return count(complaint, strike) if outcome == "upheld"
      remove(complaint, strike) if strike && Strikes::Marks::ENDED.include?(outcome)
    end

    # Settings may have changed since it was received: from now on it counts, where only what is upheld does.
    def count(complaint, strike)
      return Strike::Issue.call(complaint: complaint) if strike.nil?
      return unless Strikes.terms.upheld_only? && strike.in_force?
      Strike.transaction { Strike::Review.call(strike: strike, subject: strike.subject.lock!) }
    end

    def remove(complaint, strike)
      decision = complaint.reload.decision
      Pardon::Record.call(strike: strike, origin: decision.outcome, by: decider(decision))
    end

    # Whoever takes a complaint back made it: they are not named to whom it was about.
    def decider(decision)
      decision.decided_by unless decision.outcome == "withdrawn"
    end
  end
end
