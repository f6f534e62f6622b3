# frozen_string_literal: true

module ::MedicalCommunities
  module Packs
    # A medicine pack that comes with the plugin, as bin/build describes it: nothing of its file is read for that.
    class Shipped
      include ActiveModel::Serialization

      FILE = File.expand_path("../../../config/packs.json", __dir__)
      FIELDS = %w[id version date regions sources rows digest bytes languages].freeze

      attr_reader(*FIELDS.map(&:to_sym))

      class << self
        # @return [Array<Shipped>]
        def all
          @all ||= data["packs"].map { |pack| new(pack) }.freeze
        end

        # @return [Integer]
        def ingredients
          data["ingredients"]
        end

        # @return [Hash] key as in the tables => name of where names come from
        def registers
          data["registers"]
        end

        private

        def data
          @data ||= JSON.parse(File.read(FILE, encoding: Encoding::UTF_8)).freeze
        end
      end

      # @param pack [Hash] with string keys
      def initialize(pack)
        FIELDS.each { |field| instance_variable_set("@#{field}", pack[field]) }
        @default = pack["default"]
        freeze
      end

      def name
        I18n.t("medical_communities.packs.#{id}")
      end

      # @return [Boolean] whether it may be used where nobody chose it
      def default?
        @default
      end

      # @return [String] as the examiner and browsers know it
      def ref
        id
      end

      def origin
        "shipped"
      end
    end
  end
end
