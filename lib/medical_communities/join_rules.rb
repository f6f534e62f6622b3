# frozen_string_literal: true

module ::MedicalCommunities
  # What a community asks of those who want to join: {"level" => 0..3, "specialty" => true, "countries" => ["UA"],
  # "roles" => ["physician"], "rules" => true}; what is left out is not asked.
  class JoinRules
    KEYS = %w[level specialty countries roles rules].freeze
    # A case circle is for verified people, whatever else it asks.
    CIRCLE_LEVEL = 1

    # @param community [Community]
    def initialize(community)
      @community = community
      @rules = community.join_rules
    end

    # @return [Integer]
    def level
      asked = @rules["level"].to_i
      @community.circle? ? [asked, CIRCLE_LEVEL].max : asked
    end

    # @param professional [Professional]
    # @param accepted [Boolean] whether the rules in force are accepted
    # @return [Array<Hash>] one a condition, in a fixed order: {name:, met:} and what it asks for (level, specialty_id,
    #   countries, roles)
    def conditions(professional, accepted:)
      counting = counting(professional)
      [
        level_condition(professional),
        specialty_condition(counting),
        country_condition(counting),
        role_condition(counting),
        rules_condition(accepted),
      ].compact
    end

    # @return [Array<Hash>] the conditions that are not met
    def missing(professional, accepted:)
      conditions(professional, accepted: accepted).reject { |condition| condition[:met] }
    end

    # @param rules [Object] as it came from outside
    # @return [Boolean]
    def self.valid?(rules)
      rules.is_a?(Hash) && (rules.keys - KEYS).empty? && valid_values?(rules)
    end

    def self.valid_values?(rules)
      [0, *Credential::LEVELS].include?(rules.fetch("level", 0)) &&
        [true, false].include?(rules.fetch("specialty", false)) &&
        [true, false].include?(rules.fetch("rules", false)) &&
        list?(rules.fetch("countries", [])) { |code| code.to_s.match?(/\A[A-Z]{2}\z/) } &&
        list?(rules.fetch("roles", [])) { |role| Credential::ROLES.include?(role) }
    end

    def self.list?(value, &block)
      value.is_a?(Array) && value.all?(&block)
    end
    private_class_method :valid_values?, :list?

    private

    # A high level in one specialty lifts no other. Who has not reached the level is told of that alone.
    def counting(professional)
      professional.level >= level ? professional.at_least(level) : professional
    end

    def level_condition(professional)
      { name: "level", level: level, met: professional.level >= level } if level > 0
    end

    def specialty_condition(professional)
      id = @community.specialty_id
      return unless id && @rules["specialty"]
      { name: "specialty", specialty_id: id, met: professional.specialty_ids.include?(id) }
    end

    def country_condition(professional)
      asked = @rules["countries"].presence or return
      { name: "country", countries: asked, met: asked.intersect?(professional.countries) }
    end

    def role_condition(professional)
      asked = @rules["roles"].presence or return
      { name: "role", roles: asked, met: asked.intersect?(professional.roles) }
    end

    def rules_condition(accepted)
      { name: "rules", met: accepted } if @rules["rules"]
    end
  end
end
