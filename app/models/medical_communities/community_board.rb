# frozen_string_literal: true

module ::MedicalCommunities
  # What the administrators' page says of communities beside their settings, fetched for all of them at once.
  class CommunityBoard
    # @param communities [Array<Community>]
    def initialize(communities)
      @communities = communities
      @ids = communities.map(&:id)
    end

    # @return [Integer]
    def members(community)
      (@members ||= Membership.where(community_id: @ids).group(:community_id).count).fetch(
        community.id,
        0,
      )
    end

    # @return [Array<Mandate>] that are not over, by name
    def mandates(community)
      @mandates ||=
        Mandate
          .standing
          .where(community_id: @ids)
          .includes(:user)
          .sort_by { |mandate| mandate.user&.username_lower.to_s }
          .group_by(&:community_id)
      @mandates.fetch(community.id, [])
    end

    # @return [Boolean] whether it was founded here; what stands against undoing that is told when somebody tries
    def founded?(community)
      @founded ||= Founding.where(community_id: @ids).pluck(:community_id).to_set
      @founded.include?(community.id)
    end

    # @return [Community, nil] above it
    def parent(community)
      by_id[community.parent_id]
    end

    # @return [Community] that decides this
    def origin(community, heirloom)
      line = [community]
      while line.last.inherits.include?(heirloom)
        above = parent(line.last)
        break if above.nil? || line.include?(above)
        line << above
      end
      line.last
    end

    # @return [Array<Hash>] of a case circle
    def leaks(community)
      community.circle? && community.joinable? ? (@leaks ||= WaysOut::Leaks.new).of(community) : []
    end

    private

    def by_id
      @by_id ||= @communities.index_by(&:id)
    end
  end
end
