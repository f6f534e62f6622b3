# frozen_string_literal: true

module ::MedicalCommunities
  # A bar, for whom it concerns and for those who run the community.
  class BarSerializer < ::ApplicationSerializer
    attributes :id, :reason, :words, :ends_on, :created_at
  end
end
