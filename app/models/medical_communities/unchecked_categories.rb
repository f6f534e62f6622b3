# frozen_string_literal: true

module ::MedicalCommunities
  # Sub-categories, at any depth, of communities that are no community themselves: nothing is checked there.
  class UncheckedCategories
    COLUMNS = %i[id name color parent_category_id].freeze

    # @param community_ids [Array<Integer>] the categories that are communities
    def initialize(community_ids)
      @community_ids = community_ids.to_set
    end

    # What lies below another community is listed there.
    #
    # @return [Array<Category>] in the order of a directory: each before what lies below it
    def below(category_id)
      children
        .fetch(category_id, [])
        .reject { |child| @community_ids.include?(child.id) }
        .flat_map { |child| [child, *below(child.id)] }
    end

    private

    def children
      @children ||=
        Category
          .where.not(parent_category_id: nil)
          .select(COLUMNS)
          .order(:position, :name)
          .group_by(&:parent_category_id)
    end
  end
end
