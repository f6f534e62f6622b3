# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # A kind of number as a file in data/credential-schemes or an administrator describes it. Nothing in here knows a
    # country: whatever a scheme needs is in its JSON.
    class Definition
      LANGUAGES = %w[en uk ru ar].freeze
      # What the browser needs to check a number by itself.
      FOR_CHECKING = %w[
        key
        country
        roles
        names
        short
        register
        keep
        letters
        prefixes
        forms
        nearly
        stand_ins
        fields
        examples
      ].freeze

      attr_reader :data

      # @param data [Hash] with string keys, of the shape that Problems accepts
      def initialize(data)
        @data = data
      end

      def key = data["key"]
      def country = data["country"]
      def roles = data["roles"]
      def confidence = data["confidence"]
      def register = data["register"]
      def renewal_months = data["renewal_months"]
      def keep = data["keep"] || []
      def letters = data["letters"] || "latin"
      def enabled? = data.fetch("enabled", true)
      def short = data["short"]

      # @return [Array<Hash, String>] of numbers that it takes, or, `right: false`, does not
      def examples(right: true)
        data.dig("examples", right ? "right" : "wrong") || []
      end

      # @return [String] in the language of this locale, else in English
      def name(locale)
        names = data["names"]
        names[locale.to_s.split(/[_-]/).first] || names["en"]
      end

      # @return [Array<Form>]
      def forms
        @forms ||= data["forms"].map { |form| Form.new(form) }
      end

      # @return [Array<Field>]
      def fields
        @fields ||= Array(data["fields"]).map { |field| Field.new(field) }
      end

      # @return [Array<Prefix>]
      def prefixes
        @prefixes ||= Array(data["prefixes"]).map { |prefix| Prefix.new(prefix) }
      end

      # @return [Array<Hash>] pattern, reason: of what people often have in mind instead
      def nearly
        @nearly ||=
          Array(data["nearly"]).map do |one|
            { pattern: Pattern.new(one["pattern"]), reason: one["reason"] }
          end
      end

      # @return [Boolean] whether it was issued to nobody, to stand for a hospital for instance
      def stand_in?(number)
        @stand_ins ||= Array(data["stand_ins"]).map { |pattern| Pattern.new(pattern) }
        @stand_ins.any? { |pattern| pattern.match?(number) }
      end

      # @return [Boolean] whether a slip can be told from a number that we do not know
      def checksum?
        forms.any? { |form| form.checks.any? }
      end

      # @return [Symbol] the state of a number that is of no known form
      def failing
        checksum? ? :does_not_fit : :doubtful
      end

      # @return [Boolean]
      def digits_only?
        usual_forms.all? { |form| form.pattern.digits_only? }
      end

      # @return [Range]
      def lengths
        all = usual_forms.map { |form| form.pattern.lengths }
        all.map(&:min).min..all.map(&:max).max
      end

      # @return [String] for a sentence: "7", "5–6"
      def length
        lengths.size == 1 ? lengths.max.to_s : "#{lengths.min}–#{lengths.max}"
      end

      # @return [String] a made-up number, to see how one looks
      def example
        first = examples.first
        first.is_a?(Hash) ? first["number"] : first.to_s
      end

      # @param typed [String, Hash]
      # @return [Check]
      def check(typed)
        Checking.new(self, typed).check
      end

      # @return [Hash]
      def for_checking
        data.slice(*FOR_CHECKING)
      end

      private

      def usual_forms
        forms.reject(&:note).then { |usual| usual.empty? ? forms : usual }
      end
    end
  end
end
