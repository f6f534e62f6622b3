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

    # @param application [CredentialApplication]
    # @param user [User, nil]
    # @return [Boolean]
    def self.in_force?(application, user)
      !user.nil? && application.openings.any? { |one| one.user_id == user.id && one.in_force? }
    end

    # @return [Boolean]
    def in_force?
      created_at >= LASTS.ago
    end
  end
end
