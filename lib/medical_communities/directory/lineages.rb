# frozen_string_literal: true

module ::MedicalCommunities
  class Directory
    # What lies above what, and what is inherited: of all communities at once.
    class Lineages
      Row = Struct.new(:id, :parent_id, :inherits, :moderator_group_id, :member_group_id)

      # @return [Array<Integer>] as Community#moderator_group_ids
      def moderator_group_ids(id)
        line(id).filter_map(&:moderator_group_id).uniq
      end

      # @param group_ids [Array<Integer>]
      # @return [Array<Integer>] communities whose moderators are in these groups
      def moderated(group_ids)
        rows.keys.select { |id| moderator_group_ids(id).intersect?(group_ids) }
      end

      # @return [Array<Integer>] communities whose members are in these groups
      def joined(group_ids)
        rows.values.select { |row| group_ids.include?(row.member_group_id) }.map(&:id)
      end

      private

      def line(id)
        found = [rows[id]].compact
        while found.any? && found.last.inherits.include?("moderators")
          above = rows[found.last.parent_id]
          break if above.nil? || found.include?(above)
          found << above
        end
        found
      end

      def rows
        @rows ||= Community.pluck(*Row.members).map { |values| Row.new(*values) }.index_by(&:id)
      end
    end
  end
end
