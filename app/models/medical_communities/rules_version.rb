# frozen_string_literal: true

module ::MedicalCommunities
  # A community's rules as they were published at a time: in force from then until the next number.
  class RulesVersion < ActiveRecord::Base
    # How members are asked again: a banner; a question at their next post; nothing is posted until they accept.
    ASKS = %w[banner next_post read_only].freeze
    LONGEST_TEXT = 30_000
    # "1. Be kind to colleagues."
    NUMBERED = /^ {0,3}(\d{1,3})[.)][ \t]+(\S.*)$/
    LONGEST_RULE = 100

    self.table_name = "medical_rules_versions"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :published_by, class_name: "User", optional: true
    has_many :acceptances, class_name: "MedicalCommunities::Acceptance", dependent: :delete_all

    after_commit { Charter.forget }

    validates :number, uniqueness: { scope: :community_id }
    validates :asks, inclusion: { in: ASKS }
    validate :texts_are_texts

    # @param community [Community]
    # @return [RulesVersion, nil] its own, or of the nearest above it while it inherits its rules
    def self.in_force(community)
      sources = community.sources("rules").lazy
      sources.filter_map { |one| where(community_id: one.id).order(:number).last }.first
    end

    # @param locale [String, Symbol]
    # @return [String] Markdown in the language of this locale, else in English, else in the first that there is
    def text(locale = I18n.locale)
      language = locale.to_s.split(/[_-]/).first
      texts[language].presence || texts["en"].presence || texts.values.find(&:present?).to_s
    end

    # @return [Array<Hash>] number and first words of each rule that the text numbers
    def numbered(locale = I18n.locale)
      text(locale)
        .scan(NUMBERED)
        .map do |number, words|
          { number: number.to_i, words: words.delete("*_`#").squish.truncate(LONGEST_RULE) }
        end
        .uniq { |rule| rule[:number] }
    end

    # @return [String] HTML, sanitised by core
    def cooked(locale = I18n.locale)
      PrettyText.cook(text(locale))
    end

    private

    def texts_are_texts
      known =
        texts.is_a?(Hash) && (texts.keys - Specialty::LANGUAGES).empty? &&
          texts.values.all? { |text| readable?(text) } && texts.values.any?(&:present?)
      errors.add(:texts, :invalid) unless known
    end

    # The database takes no NUL in JSON.
    def readable?(text)
      text.is_a?(String) && text.length <= LONGEST_TEXT && text.exclude?("\0")
    end
  end
end
