# frozen_string_literal: true

module ::MedicalCommunities
  # How an application ended, who decided, and why. The note is for the applicant's eyes.
  class CredentialDecision < ActiveRecord::Base
    include Sealed

    # more: the applicant is asked for more, and applies again; withdrawn: by the applicant; settled: nothing was left
    # to decide
    OUTCOMES = %w[granted declined more withdrawn settled].freeze
    REASONS = %w[
      unreadable
      name-differs
      number-differs
      expired-document
      other-document
      other-specialty
      number-taken
      covered-too-much
      other
    ].freeze
    MOST_WORDS = 2000

    self.table_name = "medical_credential_decisions"

    belongs_to :application,
               class_name: "MedicalCommunities::CredentialApplication",
               inverse_of: :decision
    belongs_to :decided_by, class_name: "User", optional: true
    belongs_to :seconded_by, class_name: "User", optional: true
    belongs_to :credential, class_name: "MedicalCommunities::Credential", optional: true

    validates :outcome, inclusion: { in: OUTCOMES }
    validates :reason, inclusion: { in: REASONS }, allow_nil: true
    validates :application_id, uniqueness: true

    seals :note
  end
end
