# frozen_string_literal: true

module ::MedicalCommunities
  # What those who decide see of an edit: beside what was found, what would change, and why its author changes it.
  class PendingEditReviewSerializer < HeldPostReviewSerializer
    include ComparedEdit
  end
end
