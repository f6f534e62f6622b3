# frozen_string_literal: true

module ::MedicalCommunities
  # What somebody can do in core's review queue with what may be claimed: its buttons. Whoever includes it has SENTENCES,
  # and `claimed` answers what is claimed.
  module Claiming
    private

    def add_claim(actions)
      add(actions, mine? ? :let_go : :claim, "hand")
    end

    def mine?
      claimed.claimed_by_id == @guardian.user.id
    end

    def add(actions, id, icon)
      words = "#{self.class::SENTENCES}.actions.#{id}"
      ReviewButton.add(actions, id, icon: icon, words: words)
    end
  end
end
