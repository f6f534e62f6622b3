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
      actions.add(:"medical_#{id}") do |action|
        action.icon = icon
        # Core makes a class of the id, which holds a slash here.
        action.button_class = "medical-#{id.to_s.dasherize}"
        action.label = "#{self.class::SENTENCES}.actions.#{id}.title"
        action.completed_message = "#{self.class::SENTENCES}.actions.#{id}.complete"
      end
    end
  end
end
