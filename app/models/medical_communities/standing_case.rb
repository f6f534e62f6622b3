# frozen_string_literal: true

module ::MedicalCommunities
  # "Consider blocking": that a member has as many strikes as settings name. People decide what follows, if anything.
  class StandingCase < ActiveRecord::Base
    self.table_name = "medical_standing_cases"

    belongs_to :subject, class_name: "MedicalCommunities::Actor"
    belongs_to :community, class_name: "MedicalCommunities::Community", optional: true
    has_many :measures,
             -> { order(:id) },
             class_name: "MedicalCommunities::Measure",
             inverse_of: :standing_case,
             dependent: :delete_all
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalStandingCase") },
            as: :target,
            dependent: :destroy

    scope :open, -> { where(closed_at: nil) }
  end
end
