# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # Who may do what in the category. A new group has no number yet and stands here by its part's name.
    class Permissions < Part
      EVERYONE = Group::AUTO_GROUPS[:everyone]
      FULL = CategoryGroup.permission_types[:full]
      READONLY = CategoryGroup.permission_types[:readonly]
      STAFF = Group::AUTO_GROUPS.values_at(*Group::STAFF_GROUPS)

      # @return [Array<Array>] group and level, as core has them now; none: everybody may everything
      def former
        @former ||= category ? category.category_groups.pluck(:group_id, :permission_type) : []
      end

      # @return [Hash] group => level, as it is to be
      def wanted
        @wanted ||= kept.merge(ours).compact
      end

      # @return [Hash] for core's category, once the groups are there
      def for_core
        wanted.to_h { |group, level| [group.is_a?(Part) ? group.id : group, level] }
      end

      def problems
        return {} if category.nil? || plan_is_unfinished?
        problems_above.presence || problems_below
      end

      def changes
        [tell("permissions_#{closedness}"), *lost.map { |id, _level| sentence(id) }, *staying]
      end

      private

      delegate :closedness, to: :wishes

      def plan_is_unfinished?
        Community::CLOSEDNESS.exclude?(closedness)
      end

      def ours
        members, moderators = [MemberGroup, ModeratorGroup].map { |kind| plan.part(kind) }
        everyone = closedness == "open" ? READONLY : nil
        groups = [members, moderators].to_h { |part| [part.group&.id || part, FULL] }
        groups.merge(inherited.to_h { |id| [id, FULL] }).merge(EVERYONE => everyone)
      end

      # Who runs the communities above runs this one too.
      def inherited
        plan.inherits?("moderators") ? parent.moderator_group_ids : []
      end

      # Of those who have rights now.
      def kept
        before.to_h { |id, level| [id, level_left(id, level)] }
      end

      def level_left(id, level)
        return level if closedness != "circle" && !wide?(id)
        closedness == "open" ? READONLY : nil
      end

      # Core's own groups hold nearly everybody.
      def wide?(id)
        Group::AUTO_GROUP_IDS.key?(id) && STAFF.exclude?(id)
      end

      def before
        former.presence || (category ? [[EVERYONE, FULL]] : [])
      end

      def lost
        before.reject { |id, level| wanted[id] == level || wanted[id] == FULL }
      end

      def staying
        groups = before.map(&:first).reject { |id| ours.key?(id) || wanted[id].nil? || wide?(id) }
        groups.any? ? [tell("permissions_kept", groups: names(groups))] : []
      end

      def sentence(id)
        key = wanted[id] == READONLY ? "permission_to_read" : "permission_gone"
        key = "#{key}_everyone" if id == EVERYONE
        tell(key, group: names([id]))
      end

      def names(ids)
        Group.where(id: ids).order(:name).map { |group| name_of(group) }
      end

      # Core lets nobody into a category who is not let into the one above it.
      def problems_above
        above = category.parent_category
        return {} if above.nil? || !above.read_restricted
        allowed = above.category_groups.pluck(:group_id)
        return {} if (wanted.keys - allowed).empty?
        problem(:category_id, "closed_above", category: above.name)
      end

      def problems_below
        return {} if wanted.key?(EVERYONE)
        open = category.subcategories.reject { |below| groups_of(below).all? { wanted.key?(_1) } }
        return {} if open.empty?
        problem(:category_id, "open_below", categories: open.map(&:name))
      end

      def groups_of(below)
        below.category_groups.map(&:group_id).presence || [EVERYONE]
      end
    end
  end
end
