# frozen_string_literal: true

module ::MedicalCommunities
  # That an administrator from outside the specialty opened an application, with the reason. It lasts an hour; the
  # applicant is told.
  class Opening < ActiveRecord::Base
    include Sealed

    LASTS = 1.hour
    FEWEST_WORDS = 10
    MOST_WORDS = 500

    self.table_name = "medical_openings"

    belongs_to :application,
               class_name: "MedicalCommunities::CredentialApplication",
               inverse_of: :openings
    belongs_to :user, optional: true

    seals :reason

    scope :in_force, -> { where(created_at: LASTS.ago..) }

    # @param application [CredentialApplication]
    # @param user [User, nil]
    # @return [Boolean]
    def self.in_force?(application, user)
      !user.nil? && in_force.exists?(application_id: application.id, user_id: user.id)
    end
  end
end
