# frozen_string_literal: true

module ::MedicalCommunities
  # What someone who runs a community may do there: what the community approves and its mandate names.
  module Powers
    class << self
      # People whom core lets moderate for other reasons keep what core gives them.
      #
      # @param user [User, nil]
      # @param category_id [Integer, nil] of a community
      # @param power [String] of Mandate::POWERS
      # @return [Boolean]
      def include?(user, category_id, power)
        Grants.new(user).include?(category_id, power)
      end

      # @param charter [Charter]
      # @return [Array<String>, nil] nil: without a mandate here
      def of(user, charter)
        Grants.new(user).of(charter)
      end
    end
  end
end
