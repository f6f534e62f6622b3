# frozen_string_literal: true

module ::MedicalCommunities
  # What everybody reads of an edit who may read it: the text that it changes, and whether that still stands.
  module ComparedEdit
    def self.included(serializer)
      serializer.attributes :published, :is_outdated, :is_replaced, :edit_reason
      serializer.delegate :edit_reason, to: :object
    end

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
