# frozen_string_literal: true

module ::MedicalCommunities
  # A bar on the page of whom it concerns.
  class OwnBarSerializer < BarSerializer
    attributes :community_name

    def community_name
      object.community.category&.name
    end
  end
end
