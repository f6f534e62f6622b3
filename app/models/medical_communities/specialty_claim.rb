# frozen_string_literal: true

module ::MedicalCommunities
  # That a member says this is their specialty; what was verified stands in credentials.
  class SpecialtyClaim < ActiveRecord::Base
    MOST = 10

    self.table_name = "medical_specialty_claims"

    belongs_to :user
    belongs_to :specialty, class_name: "MedicalCommunities::Specialty"

    validates :specialty_id, uniqueness: { scope: :user_id }
  end
end
