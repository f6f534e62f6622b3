# frozen_string_literal: true

module ::MedicalCommunities
  class Charter
    # What communities take from those above them, worked out once for all of them.
    module Inherited
      CHECKS = %w[preset mode severities packs exceptions].freeze

      class << self
        # @param rows [Array<Hash>] of communities, with string keys
        # @return [Array<Hash>] the same, with what is inherited, and `run_by`
        def of(rows)
          by_id = rows.index_by { |row| row["id"] }
          rows.map do |row|
            checks = lineage(row, "preset", by_id).last.slice(*CHECKS)
            row.merge(checks, "run_by" => lineage(row, "moderators", by_id).map { _1["id"] })
          end
        end

        private

        # From itself to the one that decides. A circle, should there be one, ends where it closes.
        def lineage(row, heirloom, by_id)
          line = [row]
          while line.last["inherits"].include?(heirloom)
            above = by_id[line.last["parent_id"]]
            break if above.nil? || line.include?(above)
            line << above
          end
          line
        end
      end
    end
  end
end
