# frozen_string_literal: true

module ::MedicalCommunities
  class CredentialImport
    # A row of the file as a credential, or why it is none. Knows nothing of the database.
    class Row
      COLUMNS = %w[
        username
        email
        level
        specialties
        role
        country
        valid_from
        valid_until
        source
      ].freeze
      REQUIRED = %w[username|email level valid_from source].freeze
      DAYS = [
        /\A(?<y>\d{4})-(?<m>\d\d?)-(?<d>\d\d?)\z/,
        /\A(?<d>\d\d?)\.(?<m>\d\d?)\.(?<y>\d{4})\z/,
      ].freeze
      YEARS = (1900..2200).freeze

      attr_reader :line, :ends

      # @param row [CsvFile::Row]
      def initialize(row)
        @line = row.line
        @ends = row.ends
        @values = row.values
      end

      # @return [String, nil] a column, or "malformed"
      def problem
        return "malformed" if @values.nil?
        return "person_missing" if username.nil? && email.nil?
        CHECKS.find { |name, check| !instance_exec(&check) }&.first
      end

      CHECKS = {
        "level" => -> { self["level"].match?(/\A[1-3]\z/) },
        "role" => -> { role.nil? || Credential::ROLES.include?(role) },
        "country" => -> { country.nil? || country.match?(/\A[A-Z]{2}\z/) },
        "valid_from" => -> { valid_from },
        "valid_until" => -> { self["valid_until"].empty? || valid_until },
        "dates" => -> { valid_until.nil? || valid_until >= valid_from },
        "source" => -> { self["source"].present? && self["source"].length <= 200 },
      }.freeze
      private_constant :CHECKS

      def username
        self["username"].downcase.delete_prefix("@").presence
      end

      def email
        self["email"].downcase.presence
      end

      # @return [String] as it was written
      def person
        [self["username"], self["email"]].compact_blank.join(" / ").truncate(200)
      end

      # @return [Array<String>] keys
      def specialties
        self["specialties"].downcase.split(/[\s,;|]+/).compact_blank.uniq
      end

      # @return [Hash] of a credential, but for whose it is
      def attributes
        {
          level: self["level"].to_i,
          role: role,
          country: country,
          valid_from: valid_from,
          valid_until: valid_until,
          source: self["source"],
        }
      end

      private

      def [](column)
        @values&.fetch(column, nil).to_s
      end

      def role
        self["role"].downcase.presence
      end

      def country
        self["country"].upcase.presence
      end

      def valid_from
        @valid_from ||= day(self["valid_from"])
      end

      def valid_until
        @valid_until ||= day(self["valid_until"])
      end

      # Month first or day first cannot be told apart where slashes stand, so those are not taken.
      def day(text)
        found = DAYS.lazy.filter_map { |pattern| text.match(pattern) }.first or return
        year, month, day = %w[y m d].map { |part| found[part].to_i }
        Date.new(year, month, day) if YEARS.cover?(year) && Date.valid_date?(year, month, day)
      end
    end
  end
end
