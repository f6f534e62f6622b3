# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # What keeps a piece of JSON from being a kind of number: first its shape, then whether places lie within the
    # number, then whether its own examples are what they are said to be.
    class Problems
      KEY = /\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z/
      FIELD = /\A[a-z][a-z_]{0,29}\z/
      CONFIDENCES = %w[proved reported unverified].freeze
      PLACE = Shape.whole(1..Pattern::LONGEST)
      PLACES = Shape.list(PLACE, least: 2, most: 2)
      NAMES =
        Shape.new(["en"], Definition::LANGUAGES.to_h { |language| [language, Shape.text(120)] })
      CHECK =
        Shape.new(
          %w[kind],
          "kind" => Shape.one_of(Checksum::KINDS),
          "over" => PLACES,
          "at" => ->(value, place) { (value.is_a?(Array) ? PLACES : PLACE).call(value, place) },
          "weights" => Shape.list(Shape.whole(0..99), most: Pattern::LONGEST),
          "take" => Shape.one_of(Checksum::TAKES),
          "prefix" =>
            Shape.that("digits") { |value| value.is_a?(String) && value.match?(/\A\d{1,20}\z/) },
        )
      FORM =
        Shape.new(
          %w[pattern],
          "pattern" => Shape.pattern,
          "checks" => Shape.list(CHECK, least: 0, most: 4),
          "note" => Shape.one_of(Form::NOTES),
        )
      FIELDS =
        Shape.new(
          %w[name names],
          "name" =>
            Shape.that("field_name") do |value|
              value.is_a?(String) && value.match?(FIELD) && value != "number"
            end,
          "names" => NAMES,
          "choices" => Shape.list(Shape.text(Field::LONGEST), most: 200),
          "pattern" => Shape.pattern,
          "optional" => Shape.flag,
          "identifies" => Shape.flag,
        )
      EXAMPLE =
        Shape.that("example") do |value|
          texts = value.is_a?(Hash) ? [value["number"], *value.values] : [value]
          texts.all? { |text| text.is_a?(String) && text.length <= 200 && text.exclude?("\0") }
        end
      EXAMPLES = Shape.list(EXAMPLE, least: 2, most: 50)
      WHOLE =
        Shape.new(
          %w[key country roles names forms examples],
          "key" =>
            Shape.that("key") do |value|
              value.is_a?(String) && value.match?(KEY) && value.length <= 60
            end,
          "country" =>
            Shape.that("country") do |value|
              value.nil? || (value.is_a?(String) && value.match?(/\A[A-Z]{2}\z/))
            end,
          "roles" => Shape.list(Shape.one_of(Credential::ROLES), most: Credential::ROLES.size),
          "names" => NAMES,
          "short" => Shape.text(40),
          "confidence" => Shape.one_of(CONFIDENCES),
          "enabled" => Shape.flag,
          "renewal_months" => Shape.whole(1..240),
          "register" =>
            Shape.that("address") do |value|
              value.is_a?(String) && value.length <= 300 && value.match?(%r{\Ahttps://[^\s"<>]+\z})
            end,
          "keep" => Shape.list(Shape.one_of(%w[dashes case]), least: 0, most: 2),
          "letters" => Shape.one_of(%w[latin cyrillic]),
          "prefixes" =>
            Shape.list(
              Shape.new(%w[text before], "text" => Shape.text(20), "before" => Shape.pattern),
              most: 10,
            ),
          "forms" => Shape.list(FORM, most: 10),
          "nearly" =>
            Shape.list(
              Shape.new(
                %w[pattern reason],
                "pattern" => Shape.pattern,
                "reason" => Shape.one_of(%w[leading_zeros serial_only]),
              ),
              most: 10,
            ),
          "stand_ins" => Shape.list(Shape.pattern, most: 10),
          "fields" => Shape.list(FIELDS, least: 0, most: 4),
          "examples" => Shape.new(%w[right wrong], "right" => EXAMPLES, "wrong" => EXAMPLES),
        )

      # @param data [Object] parsed JSON
      def initialize(data)
        @data = data
      end

      # @return [Array<Array>] place, reason, what was found; empty when it is a kind of number
      def all
        shape = WHOLE.call(@data)
        return shape if shape.any?
        places.presence || examples
      end

      private

      def places
        @data["forms"].each_with_index.flat_map do |form, at|
          shortest = Pattern.new(form["pattern"]).lengths.min
          Array(form["checks"]).each_with_index.flat_map do |check, number|
            CheckPlaces.new(check, shortest).problems("forms.#{at + 1}.checks.#{number + 1}")
          end
        end
      end

      def examples
        definition = Definition.new(@data)
        { true => "right", false => "wrong" }.flat_map do |right, name|
          definition
            .examples(right: right)
            .each_with_index
            .filter_map do |typed, at|
              next if definition.check(typed).known_form? == right
              ["examples.#{name}.#{at + 1}", "example_#{name}", Shape.shown(typed)]
            end
        end
      end
    end
  end
end
