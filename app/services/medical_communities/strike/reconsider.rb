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
      by = complaint.reload.decision&.decided_by
      Pardon::Record.call(strike: strike, origin: complaint.decision.outcome, by: by)
    end
  end
end
