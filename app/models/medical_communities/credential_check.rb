# frozen_string_literal: true

module ::MedicalCommunities
  # By which means something was checked for a credential, when, and how many people did.
  class CredentialCheck < ActiveRecord::Base
    # number: its form; document: seen by a person; institution: mail was read there; vouches: of verified colleagues;
    # login: said by the service that people log in with; by-hand, import: by an administrator
    MEANS = %w[number document institution vouches login by-hand import].freeze

    self.table_name = "medical_credential_checks"

    belongs_to :credential, class_name: "MedicalCommunities::Credential", inverse_of: :checks

    validates :means, inclusion: { in: MEANS }
    validates :checked_on, presence: true
  end
end
