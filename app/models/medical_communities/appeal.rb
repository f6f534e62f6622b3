# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody asks another person to look at a strike again.
  class Appeal < ActiveRecord::Base
    include Sealed

    MOST_WORDS = 4000
    OUTCOMES = %w[pardoned kept withdrawn].freeze

    self.table_name = "medical_appeals"

    belongs_to :strike, class_name: "MedicalCommunities::Strike", inverse_of: :appeal
    belongs_to :decided_by, class_name: "User", optional: true
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalAppeal") },
            as: :target,
            dependent: :destroy

    validates :outcome, inclusion: { in: OUTCOMES }, allow_nil: true
    validates :strike_id, uniqueness: true

    seals :words, :note

    scope :waiting, -> { where(closed_at: nil) }
  end
end
