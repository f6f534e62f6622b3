# frozen_string_literal: true

module ::MedicalCommunities
  # Medicine packs: tables of trademarks of some countries. They come with the plugin. Which of them hold in a community
  # is a matter of its charter.
  module Packs
    class << self
      # @return [Array<Shipped>]
      def all
        Shipped.all
      end

      # @param id [String]
      # @return [Shipped, nil]
      def find(id)
        all.find { |pack| pack.id == id }
      end

      # @param ids [Array<String>] as communities choose them
      # @return [Array<String>] of those that are still here, as the examiner knows them. What is gone is no reason to
      #   hold a text for ever.
      def refs(ids)
        ids & all.map(&:id)
      end

      # @param language [String, nil] a locale, such as uk or en_GB
      # @param country [String, nil] such as UA
      # @return [Array<String>] ids
      def default_for(language:, country:)
        return Defaults.of(language, country) if language.present? || country.present?
        locale, region = SiteSetting.default_locale.split("_")
        Defaults.of(locale, region)
      end

      # @return [Hash] id => in how many communities it holds, chosen or not
      def uses
        Charter.all.flat_map(&:packs).tally
      end

      # @return [Integer] how many ingredients we know
      def ingredients
        Shipped.ingredients
      end
    end
  end
end
