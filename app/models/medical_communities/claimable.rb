# frozen_string_literal: true

module ::MedicalCommunities
  # Reviewables that several people may take on and decide: what core's queue is answered. Whoever includes it answers
  # `claim(claimer, performed_by)`.
  module Claimable
    def perform_medical_claim(performed_by, _args)
      claim(performed_by, performed_by)
      stay
    end

    def perform_medical_let_go(performed_by, _args)
      claim(nil, performed_by)
      stay
    end

    # Nothing is left to decide.
    def settle(user)
      transition_to(:ignored, user) if pending?
    end

    private

    # Core takes what was acted upon from the list, unless this is nil.
    def stay
      create_result(:success) { |result| result.remove_reviewable_ids = nil }
    end

    # @param sentence [String] why nothing was done
    def failed(sentence)
      errors.add(:base, sentence)
      create_result(:failure) { |failure| failure.errors = errors }
    end
  end
end
