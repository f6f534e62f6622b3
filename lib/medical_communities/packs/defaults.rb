# frozen_string_literal: true

module ::MedicalCommunities
  module Packs
    # Which packs a community needs that has not chosen any, the most important first. What its pages load stays small.
    module Defaults
      MOST_BYTES = 130_000

      EUROPEAN = %w[eu int].freeze
      LANGUAGES = {
        "en" => %w[us uk int eu],
        "uk" => %w[ua int eu],
        "ru" => %w[ru int eu],
        "ar" => %w[ar int],
      }.freeze
      # English is written everywhere; who writes these languages reads their names wherever they live.
      WITH_NAMES_OF_THEIR_OWN = %w[uk ru ar].freeze
      ENGLISH = %w[us uk ca au].freeze

      COUNTRIES =
        {
          %w[US] => %w[us int],
          %w[GB] => %w[uk eu int],
          %w[CA] => %w[ca us int],
          %w[AU NZ] => %w[au uk int],
          %w[IN PK BD LK] => %w[uk int],
          %w[UA] => %w[ua int eu],
          %w[RU BY KZ KG TJ TM UZ AM] => %w[ru int eu],
          %w[EG SA AE QA KW BH OM JO LB SY IQ YE LY TN DZ MA SD PS MR] => %w[ar int],
          %w[
            AT
            BE
            BG
            HR
            CY
            CZ
            DK
            EE
            FI
            FR
            DE
            GR
            HU
            IE
            IT
            LV
            LT
            LU
            MT
            NL
            PL
            PT
            RO
            SK
            SI
            ES
            SE
            IS
            LI
            NO
            CH
          ] =>
            EUROPEAN,
        }.flat_map { |countries, packs| countries.map { |country| [country, packs] } }.to_h.freeze

      class << self
        # @return [Array<String>] ids
        def of(language, country)
          language = language.to_s.split("_").first
          fitting(wanted(language, COUNTRIES[country]))
        end

        private

        def wanted(language, here)
          spoken = LANGUAGES.fetch(language, EUROPEAN)
          return spoken if here.nil?
          return by_turns(spoken, here) if WITH_NAMES_OF_THEIR_OWN.include?(language)
          language == "en" && !here.intersect?(ENGLISH) ? here + ["uk"] : here
        end

        def by_turns(spoken, here)
          [spoken.size, here.size].max.times.flat_map { |at| [spoken[at], here[at]] }.compact.uniq
        end

        def fitting(ids)
          left = MOST_BYTES
          ids.select do |id|
            bytes = Packs.find(id).bytes
            (bytes <= left).tap { |fits| left -= bytes if fits }
          end
        end
      end
    end
  end
end
