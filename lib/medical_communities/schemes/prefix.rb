# frozen_string_literal: true

module ::MedicalCommunities
  module Schemes
    # What some systems write before a number and what is no part of it, such as the C of a consultant code.
    class Prefix
      def initialize(data)
        @text = data["text"]
        @before = Pattern.new(data["before"])
      end

      # @return [Boolean]
      def in?(number)
        number.start_with?(@text) && @before.match?(taken_from(number))
      end

      # @return [String]
      def taken_from(number)
        number.delete_prefix(@text)
      end
    end
  end
end
