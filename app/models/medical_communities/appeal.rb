# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody asks another person to look at a strike again.
  class Appeal < ActiveRecord::Base
    include Sealed

    MOST_WORDS = 4000
    # What belongs to one in the review queue.
    DOSSIER = [
      :decided_by,
      {
        strike: [
          :pardon,
          :reporter,
          { subject: :user },
          { community: :category },
          { complaint: [:rules_version, { decision: :decided_by }] },
        ],
      },
    ].freeze
    OUTCOMES = %w[pardoned kept withdrawn].freeze
    REASONS = %w[rule-applies words-stand second-look other].freeze

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

    # @return [Boolean]
    def waiting?
      closed_at.nil?
    end

    # @return [String] waiting, or one of OUTCOMES
    def state
      waiting? ? "waiting" : outcome
    end

    # Core's category of the reviewable.
    def category_id
      Strikes::Reviewers.new(strike).category&.id
    end

    # @param outcome [String]
    # @param by [User, nil]
    def close(outcome, by:, **rest)
      update!(outcome: outcome, decided_by: by, closed_at: Time.zone.now, **rest)
    end
  end
end
