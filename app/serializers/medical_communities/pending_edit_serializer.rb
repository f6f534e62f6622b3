# frozen_string_literal: true

module ::MedicalCommunities
  # An edit that waits or waited as its author sees it, and those who decide about it.
  class PendingEditSerializer < HeldPostSerializer
    include ComparedEdit

    attributes :post_id, :is_edit

    def id
      object.reviewable.id
    end

    # Nil: there is nothing that this person could edit.
    def post_id
      object.post_id if object.editable_by?(scope)
    end

    def is_edit
      true
    end

    def include_post_url?
      object.post && scope.can_see?(object.post)
    end
  end
end
