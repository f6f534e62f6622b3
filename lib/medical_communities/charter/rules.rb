# frozen_string_literal: true

module ::MedicalCommunities
  class Charter
    # The rules in force in each community, its own or inherited. Two queries for all of them.
    class Rules
      # @return [Hash] id of a community => {"id", "asks"} of the version in force; nothing where there is none
      def self.by_community
        new.by_community
      end

      def by_community
        communities.keys.to_h { |id| [id, in_force(id)] }.compact
      end

      private

      # Parents are refused below their own children, but nothing keeps the database from it.
      def in_force(id, seen = [])
        return if seen.include?(id)
        parent, inherits = communities[id]
        own[id] || (inherits&.include?("rules") && in_force(parent, [*seen, id])) || nil
      end

      def own
        @own ||=
          RulesVersion
            .select("DISTINCT ON (community_id) id, community_id, asks")
            .order(:community_id, number: :desc)
            .to_h do |version|
              [version.community_id, { "id" => version.id, "asks" => version.asks }]
            end
      end

      def communities
        @communities ||=
          Community
            .pluck(:id, :parent_id, :inherits)
            .to_h { |id, parent, inherits| [id, [parent, inherits]] }
      end
    end
  end
end
