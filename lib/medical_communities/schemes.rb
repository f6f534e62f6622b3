# frozen_string_literal: true

module ::MedicalCommunities
  # Kinds of professional numbers: those that come with the plugin and those that administrators added. Nothing here
  # asks the network.
  module Schemes
    class << self
      # @param key [String]
      # @param decided [Scheme, nil] its row; give it where many are asked
      # @return [Scheme, nil]
      def find(key, decided: Scheme.find_by(key: key.to_s))
        return if key.blank?
        scheme = decided
        scheme ||= Scheme.of(key) if Shipped.all.key?(key.to_s)
        scheme if scheme&.described?
      end

      # @return [Array<Scheme>] by country, those of no country last; in one query
      def all
        decided = Scheme.all.index_by(&:key)
        shipped = Shipped.all.keys.map { |key| decided.delete(key) || Scheme.of(key) }
        (shipped + decided.values)
          .select(&:described?)
          .sort_by { |scheme| [scheme.country ? 0 : 1, scheme.country.to_s, scheme.key] }
      end

      # @param country [String] two capital letters
      # @param role [String] of Credential::ROLES
      # @return [Array<Scheme>] switched on, of this country or of none
      def for(country:, role:)
        all.select do |scheme|
          scheme.enabled? && scheme.roles.include?(role) && [nil, country].include?(scheme.country)
        end
      end

      # Letters that only look the same make no other number.
      #
      # @param normalised [String] see Check
      # @return [String] by which two accounts with the same number are noticed
      def digest(key, normalised)
        Keys.digest("scheme:#{key}:#{LookAlikes.swap(normalised, "latin")}")
      end
    end
  end
end
