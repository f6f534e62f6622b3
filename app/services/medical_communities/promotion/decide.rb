# frozen_string_literal: true

module ::MedicalCommunities
  # A person decides about a post with signs of advertising. Runs within the review queue's transaction.
  class Promotion::Decide
    include ::Service::Base

    policy :about_another
    policy :may_remove
    step :decide
    step :remove

    private

    def about_another(promotion:, guardian:)
      !Promotion::Choices.new(promotion, guardian).own?
    end

    def may_remove(promotion:, guardian:, outcome:)
      outcome != "removed" || Promotion::Choices.new(promotion, guardian).removable?
    end

    def decide(promotion:, outcome:)
      promotion.decide(outcome)
    end

    # As with a complaint that was upheld: its author is told what, why, and what they can do.
    def remove(promotion:, outcome:, guardian:)
      return unless outcome == "removed"
      PostRemoval::Take.call(posts: [promotion.post], choice: "delete", guardian: guardian)
    end
  end
end
