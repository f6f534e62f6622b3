# frozen_string_literal: true

module ::MedicalCommunities
  module Packs
    # A medicine pack that an administrator uploaded, without its names.
    class Uploaded
      include ActiveModel::Serialization

      FIELDS = %w[name version date regions sources rows digest bytes languages].freeze

      attr_reader :id, *FIELDS.map(&:to_sym)

      # @param row [Hash] with string keys, see Pack#described
      def initialize(row)
        @id = row["key"]
        FIELDS.each { |field| instance_variable_set("@#{field}", row[field]) }
        freeze
      end

      # @return [String] as the examiner and browsers know it
      def ref
        Packs.ref_of(digest)
      end

      # @return [Boolean] nobody gets it unchosen
      def default?
        false
      end

      def origin
        "uploaded"
      end
    end
  end
end
