# frozen_string_literal: true

module ::MedicalCommunities
  # A line in the list of versions.
  class RulesVersionSerializer < ::ApplicationSerializer
    attributes :id, :number, :asks, :created_at
  end
end
