# frozen_string_literal: true

module ::MedicalCommunities
  module Powers
    # What one person's mandates grant, in all communities: read once, however many are asked about.
    class Grants
      # @param user [User, nil]
      def initialize(user)
        @user = user
      end

      # @see Powers.include?
      def include?(category_id, power)
        charter = @user && SiteSetting.medical_communities_enabled && Charter.of(category_id)
        return true if !charter || @user.staff?
        granted = of(charter)
        granted.nil? || granted.include?(power)
      end

      # @see Powers.of
      def of(charter)
        here = mandates.select { |mandate| charter.run_by.include?(mandate.community_id) }
        here.flat_map { |one| one.powers & one.community.approved_powers }.uniq if here.any?
      end

      private

      def mandates
        @mandates ||= Mandate.in_force.includes(:community).where(user: @user).to_a
      end
    end
  end
end
