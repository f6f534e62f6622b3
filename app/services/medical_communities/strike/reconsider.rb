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
      return Strike::Issue.call(complaint: complaint) if outcome == "upheld"
      remove(complaint) if Strikes::Marks::ENDED.include?(outcome)
    end

    def remove(complaint)
      strike = Strike.find_by(complaint_id: complaint.id) or return
      decision = complaint.reload.decision
      Pardon::Record.call(strike: strike, origin: decision.outcome, by: decider(decision))
    end

    # Whoever takes a complaint back made it: they are not named to whom it was about.
    def decider(decision)
      decision.decided_by unless decision.outcome == "withdrawn"
    end
  end
end
