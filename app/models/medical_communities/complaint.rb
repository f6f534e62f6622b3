# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody says a post, a message, a member or the forum breaks a rule. Who said it is never shown to whom it is
  # about.
  class Complaint < ActiveRecord::Base
    include Sealed

    TARGETS = %w[post message user site].freeze
    SOURCES = %w[form flag author].freeze
    MOST_WORDS = 2000
    # patient: somebody can be recognised; it hides first and skips the ladder
    GROUNDS = %w[
      patient
      insult
      hatred
      quarrel
      correspondence
      advertising
      vacancies
      off-topic
      politics
      second-account
      unprofessional
      rule
      other
    ].freeze
    URGENT = %w[patient].freeze

    self.table_name = "medical_complaints"

    belongs_to :reporter, class_name: "MedicalCommunities::Actor"
    belongs_to :subject, class_name: "MedicalCommunities::Actor", optional: true
    belongs_to :community, class_name: "MedicalCommunities::Community", optional: true
    belongs_to :rules_version, class_name: "MedicalCommunities::RulesVersion", optional: true
    has_one :decision,
            class_name: "MedicalCommunities::ComplaintDecision",
            inverse_of: :complaint,
            dependent: :delete
    has_one :strike,
            class_name: "MedicalCommunities::Strike",
            inverse_of: :complaint,
            dependent: :destroy

    validates :target_type, inclusion: { in: TARGETS }
    validates :ground, inclusion: { in: GROUNDS }
    validates :source, inclusion: { in: SOURCES }

    seals :words

    scope :open, -> { where(closed_at: nil) }

    # @return [Boolean]
    def open?
      closed_at.nil?
    end

    # @return [Boolean]
    def urgent?
      URGENT.include?(ground)
    end

    # @return [String] open, or how it ended: see ComplaintDecision::OUTCOMES
    def state
      open? ? "open" : decision&.outcome || "settled"
    end

    def inspect
      "#<#{self.class} #{id} #{state}>"
    end
  end
end
