# frozen_string_literal: true

module PageObjects
  module Components
    # The window in which a decision is explained.
    class HeldPostDecision < PageObjects::Components::Base
      def give(words)
        find(".held-post-decision__words").fill_in(with: words)
        find(".decision__do").click
      end
    end
  end
end
