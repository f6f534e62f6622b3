# frozen_string_literal: true

module ::MedicalCommunities
  # Core's moderation groups of a community's category, as its moderators and those above are.
  module CategoryModerators
    class << self
      # @param community [Community] with all below that take their moderators from it
      # @param done [Array<Integer>] a circle, should there be one, ends where it closes
      def follow(community, done = [])
        return if done.include?(community.id)
        settle(community) if community.category
        community
          .children
          .reload
          .select { |child| child.inherits.include?("moderators") }
          .each { |child| follow(child, [*done, community.id]) }
      end

      private

      def settle(community)
        wanted = community.moderator_group_ids
        there = moderation(community).pluck(:group_id)
        drop(community, others(community) & there - wanted)
        (wanted - there).each { |id| add(community, id) }
      end

      # Only what communities brought: other groups that moderate there are the administrators' own.
      def others(community)
        Community.where.not(moderator_group_id: nil).pluck(:moderator_group_id)
      end

      def moderation(community)
        CategoryModerationGroup.where(category_id: community.category_id)
      end

      def rights(community)
        CategoryGroup.where(category_id: community.category_id)
      end

      def drop(community, ids)
        moderation(community).where(group_id: ids).delete_all
        rights(community).where(group_id: ids).delete_all
      end

      # Where nothing is said, everybody may everything.
      def add(community, id)
        moderation(community).create!(group_id: id)
        return if rights(community).none?
        full = CategoryGroup.permission_types[:full]
        rights(community).find_or_initialize_by(group_id: id).update!(permission_type: full)
      end
    end
  end
end
