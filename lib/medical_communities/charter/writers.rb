# frozen_string_literal: true

module ::MedicalCommunities
  class Charter
    # Who may begin topics in the categories of communities, by group.
    module Writers
      # @return [Hash] category id => ids of groups; a category without groups is open to everyone
      def self.by_category
        CategoryGroup
          .where(category_id: Community.select(:category_id))
          .pluck(:category_id, :group_id, :permission_type)
          .group_by(&:first)
          .transform_values { |rows| may_begin(rows) }
          .tap { |groups| groups.default = [Group::AUTO_GROUPS[:everyone]] }
      end

      def self.may_begin(rows)
        full = CategoryGroup.permission_types[:full]
        rows.filter_map { |_category_id, group_id, permission| group_id if permission == full }
      end
      private_class_method :may_begin
    end
  end
end
