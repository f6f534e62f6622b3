# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # What the form holds. Of any shape: each part says beside which field something is amiss.
    module Wishes
      extend ActiveSupport::Concern

      NUMBERS = %i[
        specialty_id
        parent_id
        category_id
        member_group_id
        moderator_group_id
        community_request_id
      ].freeze
      WORDS = %i[
        key
        name
        slug
        country
        language
        closedness
        preset
        mode
        rules_asks
        member_group_name
        moderator_group_name
      ].freeze
      LISTS = %i[offers inherits moderators powers].freeze
      TABLES = %i[join_rules severities exceptions rules].freeze

      included do
        NUMBERS.each { |name| attribute name, :integer }
        WORDS.each { |name| attribute name, :string }
        LISTS.each { |name| attribute name }
        TABLES.each { |name| attribute name }
        # None: the packs for its language and country.
        attribute :packs
        attribute :term_ends_on
        attribute :takes_writers, :boolean
        attribute :consent, :boolean

        before_validation do
          LISTS.each { |name| self[name] = Wishes.list(self[name]) }
          self.packs = Wishes.list(packs) unless packs.nil?
          TABLES.each { |name| self[name] = Wishes.table(self[name]) }
          WORDS.each { |name| self[name] = self[name].to_s.delete("\u0000").strip.presence }
        end
      end

      # @return [Array] of plain values
      def self.list(value)
        (value.is_a?(Array) ? value : []).grep_v(Hash).grep_v(Array).uniq
      end

      # @return [Array<Symbol>]
      def self.attribute_names
        NUMBERS + WORDS + LISTS + TABLES + %i[packs term_ends_on takes_writers consent]
      end

      # @return [Object] with string keys where it is a table
      def self.table(value)
        value.is_a?(Hash) ? value.to_h.deep_stringify_keys : value || {}
      end

      # @return [Date, nil] none, or not a date: see Moderators
      def term
        Date.iso8601(term_ends_on.to_s) if term_ends_on.present?
      rescue Date::Error
        nil
      end

      private

      def []=(name, value)
        public_send(:"#{name}=", value)
      end

      def [](name)
        public_send(name)
      end
    end
  end
end
