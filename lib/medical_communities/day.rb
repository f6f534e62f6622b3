# frozen_string_literal: true

module ::MedicalCommunities
  # A day in words. Core's formats put an hour to it, and name months as no language with cases writes a date.
  module Day
    # @param date [Date]
    # @return [String] in the language at work
    def self.in_words(date)
      I18n.l(date, format: I18n.t("medical_communities.day_format"))
    end
  end
end
