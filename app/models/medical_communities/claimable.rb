# frozen_string_literal: true

module ::MedicalCommunities
  # Reviewables that several people may take on and decide: what core's queue is answered. Whoever includes it answers
  # `claim(claimer, performed_by)`.
  module Claimable
    include Decidable

    def perform_medical_claim(performed_by, _args)
      claim(performed_by, performed_by)
      stay
    end

    def perform_medical_let_go(performed_by, _args)
      claim(nil, performed_by)
      stay
    end

    private

    # Core takes what was acted upon from the list, unless this is nil.
    def stay
      create_result(:success) { |result| result.remove_reviewable_ids = nil }
    end
  end
end
