# frozen_string_literal: true

module ::MedicalCommunities
  # What those who decide see of an edit: beside what was found, what would change, and why its author changes it.
  class PendingEditReviewSerializer < HeldPostReviewSerializer
    attributes :diff, :is_outdated, :edit_reason

    delegate :edit_reason, to: :object

    def is_outdated
      object.outdated?
    end

    def diff
      object.diff(scope)
    end
  end
end
