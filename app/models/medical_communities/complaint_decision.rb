# frozen_string_literal: true

module ::MedicalCommunities
  # How a complaint ended, who decided, and why.
  class ComplaintDecision < ActiveRecord::Base
    include Sealed

    OUTCOMES = %w[upheld dismissed withdrawn settled].freeze
    # flag: core's flag that it came from was decided
    REASONS = %w[allowed unclear resolved duplicate other flag].freeze
    MOST_WORDS = 2000

    self.table_name = "medical_complaint_decisions"

    belongs_to :complaint, class_name: "MedicalCommunities::Complaint", inverse_of: :decision
    belongs_to :decided_by, class_name: "User", optional: true

    validates :outcome, inclusion: { in: OUTCOMES }
    validates :reason, inclusion: { in: REASONS }, allow_nil: true
    validates :complaint_id, uniqueness: true

    seals :note
  end
end
