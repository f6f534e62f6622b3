# frozen_string_literal: true

module ::MedicalCommunities
  # What waited for the moderators of a community that is one no longer: administrators decide.
  module HandUp
    KINDS = %w[
      ReviewableMedicalAppeal
      ReviewableMedicalComplaint
      ReviewableMedicalStandingCase
    ].freeze

    def self.from(category_id)
      Reviewable.where(type: KINDS, category_id: category_id).update_all(
        category_id: nil,
        reviewable_by_moderator: false,
      )
    end
  end
end
