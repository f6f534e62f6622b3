# frozen_string_literal: true

module ::MedicalCommunities
  # With four eyes: that one verifier would grant, and what.
  class CredentialOpinion < ActiveRecord::Base
    self.table_name = "medical_credential_opinions"

    belongs_to :application,
               class_name: "MedicalCommunities::CredentialApplication",
               inverse_of: :opinions
    belongs_to :user

    validates :level, inclusion: { in: Credential::LEVELS }
  end
end
