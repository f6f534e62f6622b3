# frozen_string_literal: true

module ::MedicalCommunities
  # How a request to join ended, who decided, and why. The note is for the applicant's eyes.
  class MembershipDecision < ActiveRecord::Base
    include Sealed

    # withdrawn: by the applicant; settled: nothing was left to decide
    OUTCOMES = %w[approved declined withdrawn settled].freeze
    REASONS = %w[
      not-confirmed
      other-specialty
      says-too-little
      other-community
      earlier-conduct
      other
    ].freeze
    MOST_WORDS = 2000
    # The longest time that someone is asked to wait.
    MOST_DAYS = 365

    self.table_name = "medical_membership_decisions"

    belongs_to :membership_request, class_name: "MedicalCommunities::MembershipRequest"
    belongs_to :decided_by, class_name: "User", optional: true

    validates :outcome, inclusion: { in: OUTCOMES }
    validates :reason, inclusion: { in: REASONS }, allow_nil: true
    validates :membership_request_id, uniqueness: true

    seals :note
  end
end
