# frozen_string_literal: true

module ::MedicalCommunities
  # A mandate for the one who was asked.
  class MandateSerializer < ApplicationSerializer
    attributes :id, :state, :powers, :starts_on, :ends_on, :answer_by, :community

    # @return [Hash, nil] nil: its category is gone
    def community
      category = object.community.category
      category && { id: object.community_id, name: category.name, url: category.url }
    end
  end
end
