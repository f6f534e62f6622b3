# frozen_string_literal: true

module ::MedicalCommunities
  # An edit that waits or waited as its author sees it, and those who decide about it.
  class PendingEditSerializer < HeldPostSerializer
    attributes :post_id, :published, :is_edit, :is_outdated, :is_replaced, :edit_reason

    delegate :edit_reason, to: :object

    def id
      object.reviewable.id
    end

    # Nil: there is nothing that this person could edit.
    def post_id
      object.post_id if object.editable_by?(scope)
    end

    def published
      object.published(scope)
    end

    def is_edit
      true
    end

    def is_outdated
      object.outdated?
    end

    def is_replaced
      object.replaced?
    end

    def include_post_url?
      object.post && scope.can_see?(object.post)
    end
  end
end
