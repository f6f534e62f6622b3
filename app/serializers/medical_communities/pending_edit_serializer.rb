# frozen_string_literal: true

module ::MedicalCommunities
  # An edit that waits or waited as its author sees it, and those who decide about it.
  class PendingEditSerializer < HeldPostSerializer
    attributes :post_id, :diff, :edit_reason

    delegate :edit_reason, to: :object

    def id
      object.reviewable.id
    end

    # Nil: there is nothing left to edit.
    def post_id
      object.post&.id
    end

    def diff
      object.diff(scope)
    end
  end
end
