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
        charter = user && SiteSetting.medical_communities_enabled && Charter.of(category_id)
        return true if !charter || user.staff?
        granted = of(user, charter)
        granted.nil? || granted.include?(power)
      end

      # @param charter [Charter]
      # @return [Array<String>, nil] nil: without a mandate here
      def of(user, charter)
        mandates =
          Mandate.in_force.includes(:community).where(user: user, community_id: charter.run_by).to_a
        mandates.flat_map { |one| one.powers & one.community.approved_powers }.uniq if mandates.any?
      end
    end
  end
end
