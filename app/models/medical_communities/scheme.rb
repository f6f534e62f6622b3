# frozen_string_literal: true

module ::MedicalCommunities
  # A kind of professional number, with what administrators decided about it. One that comes with the plugin has a row
  # only once something was decided; one of their own carries its definition.
  class Scheme < ActiveRecord::Base
    MOST_MONTHS = 240

    self.table_name = "medical_schemes"

    delegate :country,
             :roles,
             :confidence,
             :register,
             :fields,
             :short,
             :checksum?,
             :example,
             :check,
             to: :description

    validates :key, presence: true, uniqueness: true, length: { maximum: 60 }
    validates :renewal_months,
              numericality: {
                only_integer: true,
                in: 1..MOST_MONTHS,
              },
              allow_nil: true

    # @param definition [Hash, nil] nil: it comes with the plugin
    # @return [Scheme] not saved, as long as nothing is decided about it
    def self.of(key, definition = nil)
      new(key: key, definition: definition).tap do |scheme|
        next unless scheme.described?
        scheme.enabled = scheme.description.enabled?
        scheme.renewal_months = scheme.description.renewal_months
      end
    end

    # @return [Schemes::Definition, nil]
    def description
      @description ||= definition ? Schemes::Definition.new(definition) : Schemes::Shipped.all[key]
    end

    # @return [Boolean] false: a later version of the plugin no longer knows it
    def described?
      !description.nil?
    end

    # @return [Boolean] whether administrators wrote it
    def own?
      !definition.nil?
    end

    # @param locale [String, Symbol]
    # @return [String]
    def name(locale = I18n.locale)
      description.name(locale)
    end

    # @param check [Schemes::Check]
    # @return [String, nil] what the check found, in one sentence; nil when there is nothing to say
    def sentence(check)
      return if check.reason.nil?
      I18n.t(
        "js.medical_communities.schemes.reasons.#{check.reason}",
        **check.params.transform_values { |value| Isolate.call(value) },
        scheme: Isolate.call(short || name),
        field: Isolate.call(field_name(check.field)),
      )
    end

    # @return [String, nil] what this field asks for
    def field_name(field)
      data = Array(description.data["fields"]).find { |one| one["name"] == field }
      data && (data["names"][I18n.locale.to_s.split("_").first] || data["names"]["en"])
    end

    # @return [Hash] with which the browser checks a number by itself
    def to_form
      description.for_checking.merge("name" => name)
    end

    def definition=(data)
      @description = nil
      super
    end
  end
end
