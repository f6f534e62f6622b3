# frozen_string_literal: true

module ::MedicalCommunities
  # A category with a charter: which preset of checks holds there, adjusted how, and what is done with its verdicts.
  class Community < ActiveRecord::Base
    MODES = %w[off watch enforce].freeze
    SEVERITIES = %w[off advise attest refuse].freeze
    SETTINGS = %i[preset mode severities].freeze

    self.table_name = "medical_communities"

    belongs_to :category

    validates :category_id, uniqueness: true
    validates :category, presence: true
    validate :preset_is_known, :mode_is_known, :severities_are_known

    after_commit { Charter.forget }

    # @return [Hash] for the staff log: settings, never a text
    def settings_in_words
      adjusted = severities.map { |rule, severity| "#{rule} #{severity}" }.join(", ")
      { category_id: category_id, preset: preset, mode: mode, severities: adjusted }
    end

    private

    def preset_is_known
      refuse(:unknown_preset, preset) if Preset.ids.exclude?(preset)
    end

    def mode_is_known
      refuse(:unknown_mode, mode) if MODES.exclude?(mode)
    end

    def severities_are_known
      return refuse(:severities_shape) unless severities.is_a?(Hash)
      severities.each { |rule, severity| severity_is_known(rule, severity) }
    end

    def severity_is_known(rule, severity)
      refuse(:unknown_check, rule) if Preset.rules.exclude?(rule)
      refuse(:unknown_severity, severity) if SEVERITIES.exclude?(severity)
    end

    def refuse(reason, value = nil)
      name = value.to_s.truncate(60)
      errors.add(:base, I18n.t("medical_communities.community.#{reason}", name: name))
    end
  end
end
