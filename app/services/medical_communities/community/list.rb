# frozen_string_literal: true

module ::MedicalCommunities
  # Everything that the administrators' page shows, in a fixed number of queries.
  class Community::List
    include Service::Base

    PRELOADS = [
      :member_group,
      :moderator_group,
      :specialty,
      { category: [:moderating_groups, :groups, { parent_category: :parent_category }] },
    ].freeze
    private_constant :PRELOADS

    model :communities, optional: true
    model :unchecked
    model :counts, optional: true
    model :exception_counts, optional: true
    model :board

    private

    def fetch_communities
      Community.includes(*PRELOADS).order(:id).to_a
    end

    def fetch_unchecked(communities:)
      UncheckedCategories.new(communities.map(&:category_id))
    end

    def fetch_counts(communities:)
      WatchCount.totals(communities.map(&:category_id))
    end

    def fetch_exception_counts(communities:)
      ExceptionCount.totals(communities.map(&:category_id))
    end

    def fetch_board(communities:)
      CommunityBoard.new(communities)
    end
  end
end
