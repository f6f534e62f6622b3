# frozen_string_literal: true

module ::MedicalCommunities
  class Charter
    # The groups that stand for a community: who writes a message to one of them writes to the community. Those who
    # moderate its category, and those who may read it where not everybody may. Not core's own groups: who writes to
    # the staff of the forum, about a patient's name in a post for one, must never be stopped.
    module Addressees
      class << self
        # @return [Hash] category id => ids of groups
        def by_category
          pairs = moderating + reading
          own = Group.where(id: pairs.map(&:last), automatic: false).ids
          pairs
            .select { |_category_id, group_id| own.include?(group_id) }
            .group_by(&:first)
            .transform_values { |found| found.map(&:last).uniq }
        end

        private

        def moderating
          of_communities(CategoryModerationGroup.all)
        end

        def reading
          of_communities(
            CategoryGroup.joins(:category).where(categories: { read_restricted: true }),
          )
        end

        def of_communities(rows)
          rows.where(category_id: Community.select(:category_id)).pluck(:category_id, :group_id)
        end
      end
    end
  end
end
