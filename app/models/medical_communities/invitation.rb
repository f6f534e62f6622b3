# frozen_string_literal: true

module ::MedicalCommunities
  # That a moderator invited someone to join a community, and what that person answered.
  class Invitation < ActiveRecord::Base
    ANSWERS = %w[accepted declined].freeze

    self.table_name = "medical_invitations"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :user
    belongs_to :invited_by, class_name: "User", optional: true

    validates :answer, inclusion: { in: ANSWERS }, allow_nil: true
    validates :user_id, uniqueness: { scope: :community_id }

    scope :open, -> { where(answer: nil) }
  end
end
