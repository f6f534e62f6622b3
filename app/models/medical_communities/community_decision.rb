# frozen_string_literal: true

module ::MedicalCommunities
  # How a request for a community ended. The note is for its author's eyes.
  class CommunityDecision < ActiveRecord::Base
    include Sealed

    OUTCOMES = %w[approved declined withdrawn].freeze
    MOST_WORDS = 2000

    self.table_name = "medical_community_decisions"

    belongs_to :community_request, class_name: "MedicalCommunities::CommunityRequest"
    belongs_to :decided_by, class_name: "User", optional: true

    validates :outcome, inclusion: { in: OUTCOMES }
    validates :community_request_id, uniqueness: true

    seals :note
  end
end
