# frozen_string_literal: true

module ::MedicalCommunities
  # A category with a charter: which preset of checks holds there, adjusted how, and what is done with its verdicts.
  class Community < ActiveRecord::Base
    MODES = %w[off watch enforce].freeze
    SEVERITIES = %w[off advise attest refuse].freeze

    self.table_name = "medical_communities"

    belongs_to :category

    validates :category_id, uniqueness: true
    validates :category, presence: true
    validates :mode, inclusion: { in: MODES }
    validates :preset, inclusion: { in: ->(_) { Preset.ids } }
    validate :severities_are_known

    after_commit { Charter.forget }

    private

    def severities_are_known
      known =
        severities.is_a?(Hash) &&
          severities.all? do |rule, severity|
            Preset.rules.include?(rule) && SEVERITIES.include?(severity)
          end
      errors.add(:severities, :invalid) unless known
    end
  end
end
