# frozen_string_literal: true

module ::MedicalCommunities
  # What those who decide see of an edit: beside what was found, what would change, and why its author changes it.
  class PendingEditReviewSerializer < HeldPostReviewSerializer
    attributes :published, :is_outdated, :is_replaced, :edit_reason

    delegate :edit_reason, to: :object

    def published
      object.published(scope)
    end

    def is_outdated
      object.outdated?
    end

    def is_replaced
      object.replaced?
    end
  end
end
