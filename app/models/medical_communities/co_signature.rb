# frozen_string_literal: true

module ::MedicalCommunities
  # That someone else wants the same community.
  class CoSignature < ActiveRecord::Base
    self.table_name = "medical_co_signatures"

    belongs_to :community_request, class_name: "MedicalCommunities::CommunityRequest"
    belongs_to :user
  end
end
