# frozen_string_literal: true

module ::MedicalCommunities
  # What enforcing would have done in a community that only watches: how often a rule's findings would have been asked
  # about, handed to a moderator, or kept a text from being posted. Numbers by day; never a post or a person.
  class WatchCount < ActiveRecord::Base
    self.table_name = "medical_watch_counts"

    OUTCOMES = %w[asked held refused].freeze
    SUMMING =
      OUTCOMES.map { |name| "#{name} = #{table_name}.#{name} + EXCLUDED.#{name}" }.join(", ")
    private_constant :SUMMING

    class << self
      # One statement for any number of rules, so that two posts at once are both counted.
      #
      # @param category_id [Integer]
      # @param counts [Hash{String => Hash{Symbol => Integer}}] rule → asked, held, refused; left out is 0
      def add(category_id, counts)
        return if counts.empty?
        rows = counts.map { |rule, numbers| row(category_id, rule, numbers) }
        upsert_all(rows, unique_by: %i[category_id rule day], on_duplicate: Arel.sql(SUMMING))
      end

      # @param category_ids [Array<Integer>]
      # @return [Hash{Integer => Array<Hash>}] category → one hash a rule: rule, asked, held, refused
      def totals(category_ids)
        where(category_id: category_ids)
          .group(:category_id, :rule)
          .order(:rule)
          .pluck(:category_id, :rule, *OUTCOMES.map { |name| Arel.sql("SUM(#{name})::bigint") })
          .group_by(&:shift)
          .transform_values { |rows| rows.map { |row| %w[rule asked held refused].zip(row).to_h } }
      end

      private

      def row(category_id, rule, numbers)
        sums = OUTCOMES.map(&:to_sym).to_h { |name| [name, numbers.fetch(name, 0)] }
        { category_id: category_id, rule: rule, day: Time.zone.today, **sums }
      end
    end
  end
end
