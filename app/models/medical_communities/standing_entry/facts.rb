# frozen_string_literal: true

module ::MedicalCommunities
  class StandingEntry
    # What an entry says beside its event, for people who read it: a sentence each, in the language at work. The file
    # for an audit keeps the codes.
    class Facts
      WORDS = "medical_communities.standing_record"
      REASONS = {
        "appeal-decided" => "medical_communities.appeal.reasons",
        "measure-taken" => "medical_communities.bar.reasons",
      }.freeze
      CODES = %w[kind origin outcome source target_type way].freeze
      NUMBERS = %w[count entries from post_id years].freeze

      # @param entry [StandingEntry]
      def initialize(entry)
        @entry = entry
      end

      # @return [Array<String>]
      def sentences
        @entry.facts.map { |name, value| sentence(name, value) }
      end

      private

      def sentence(name, value)
        I18n.t("#{WORDS}.facts.#{name}", value: Isolate.call(words(name, value)))
      end

      def words(name, value)
        case name
        when *CODES
          I18n.t("#{WORDS}.#{name}.#{value}")
        when *NUMBERS
          value
        when "ground"
          Strikes::Words.ground(value)
        when "reason"
          I18n.t("#{REASONS.fetch(@entry.event, "medical_communities.complaint.reasons")}.#{value}")
        when "until"
          Day.in_words(Date.iso8601(value))
        end
      end
    end
  end
end
