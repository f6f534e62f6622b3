# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # Whether a check digit says all that its kind needs, and about places that every number of the form has.
    class CheckPlaces
      def initialize(check, shortest)
        @check = check
        @shortest = shortest
        @over = check["over"]
        @at = Array(check["at"])
      end

      # @return [Array<Array>] as Problems has them
      def problems(place)
        return [] if @check["kind"] == "none"
        missing(place).presence || outside(place) + weights(place)
      end

      private

      def missing(place)
        (needed - @check.keys).map { |name| ["#{place}.#{name}", "missing", name] }
      end

      def needed
        names = %w[over at]
        names += %w[weights take] if Checksum::WEIGHTED.include?(@check["kind"])
        names << "prefix" if @check["kind"] == "luhn+prefix"
        names
      end

      def outside(place)
        { "over" => @over, "at" => @at }.filter_map do |name, given|
          next if given.max <= @shortest && given == given.sort
          ["#{place}.#{name}", "outside", @shortest.to_s]
        end
      end

      def weights(place)
        return [] if Checksum::WEIGHTED.exclude?(@check["kind"])
        size = @over.last - @over.first + 1
        return [] if @check["weights"].size == size
        [["#{place}.weights", "weights", size.to_s]]
      end
    end
  end
end
