# frozen_string_literal: true

module ::MedicalCommunities
  # What people decided in a standing case, with what was before it.
  class Measure < ActiveRecord::Base
    include Sealed

    KINDS = %w[dismissed warned restricted silenced suspended ban-proposed].freeze

    self.table_name = "medical_measures"

    belongs_to :standing_case, class_name: "MedicalCommunities::StandingCase", inverse_of: :measures
    belongs_to :taken_by, class_name: "User", optional: true
    belongs_to :undone_by, class_name: "User", optional: true

    validates :kind, inclusion: { in: KINDS }

    seals :note
  end
end
