# frozen_string_literal: true

module ::MedicalCommunities
  module WaysOut
    # The ways with their states, as the administrators' page shows them: what is open first.
    class Listing
      def initialize
        @communities = Charter.guarded
      end

      # @return [Array<Hash>]
      def ways
        entries = ALL.map { |way| entry(way) }
        WayOut::STATES.flat_map { |state| entries.select { |entry| entry[:state] == state } }
      end

      # @return [Boolean] whether anything is closed for anybody
      def enforced?
        @communities.any?
      end

      private

      def entry(way)
        state = way.state(@communities)
        {
          id: way.id,
          state: state,
          setting: setting(way),
          page: way.page,
          names: state == "partly" ? names(way.open_for(@communities)) : plugins(way),
        }
      end

      # A plugin's setting is there when the plugin is.
      def setting(way)
        way.setting if way.setting && SiteSetting.respond_to?(way.setting)
      end

      def plugins(way)
        way.id == "other-plugins" ? Used.other_plugins : []
      end

      def names(communities)
        Category.where(id: communities.map(&:category_id)).order(:name).pluck(:name)
      end
    end
  end
end
