# frozen_string_literal: true

module ::MedicalCommunities
  class Directory
    # What cards say of a list of communities and what is not in their own rows: who runs them, which rules hold.
    class Facts
      # The faces on a card.
      MOST_MODERATORS = 5

      # @param communities [Array<Community>]
      # @param lineages [Lineages]
      def initialize(communities, lineages)
        @ids = communities.map(&:id)
        @lineages = lineages
      end

      # @return [Array<User>]
      def moderators(id)
        ids = @lineages.moderator_group_ids(id).flat_map { |group_id| people[group_id].to_a }
        ids.uniq.first(MOST_MODERATORS).filter_map { |user_id| users[user_id] }
      end

      # @return [Hash] community id => id of the rules version in force
      def rules
        in_force = Charter::Rules.by_community
        @ids.to_h { |id| [id, in_force.dig(id, "id")] }.compact
      end

      private

      # group id => ids of its first members
      def people
        @people ||=
          DB
            .query(<<~SQL, groups: group_ids, most: MOST_MODERATORS)
              SELECT group_id, user_id
              FROM (
                SELECT group_id, user_id, ROW_NUMBER() OVER (PARTITION BY group_id ORDER BY id) AS place
                FROM group_users
                WHERE group_id IN (:groups) AND user_id > 0
              ) members
              WHERE place <= :most
            SQL
            .group_by(&:group_id)
            .transform_values { |rows| rows.map(&:user_id) }
      end

      # Never an empty list: SQL knows none.
      def group_ids
        @ids.flat_map { |id| @lineages.moderator_group_ids(id) }.uniq.presence || [0]
      end

      def users
        @users ||= User.where(id: people.values.flatten).index_by(&:id)
      end
    end
  end
end
