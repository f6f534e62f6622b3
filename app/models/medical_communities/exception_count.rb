# frozen_string_literal: true

module ::MedicalCommunities
  # For how many published texts of a community trademarks were kept with an exception. Numbers by day; never a post,
  # a person or a medicine.
  class ExceptionCount < ActiveRecord::Base
    self.table_name = "medical_exception_counts"

    SUMMING = "count = #{table_name}.count + EXCLUDED.count"
    private_constant :SUMMING

    class << self
      # One statement, so that two posts at once are both counted.
      #
      # @param category_id [Integer]
      # @param exceptions [Array<String>] of one text
      def add(category_id, exceptions)
        return if exceptions.empty?
        upsert_all(
          exceptions.uniq.map { |exception| row(category_id, exception) },
          unique_by: %i[category_id exception day],
          on_duplicate: Arel.sql(SUMMING),
        )
      end

      # @param category_ids [Array<Integer>]
      # @return [Hash{Integer => Array<Hash>}] category → one hash an exception: exception, count
      def totals(category_ids)
        where(category_id: category_ids)
          .group(:category_id, :exception)
          .order(:exception)
          .pluck(:category_id, :exception, Arel.sql("SUM(count)::bigint"))
          .group_by(&:shift)
          .transform_values { |rows| rows.map { |row| %w[exception count].zip(row).to_h } }
      end

      private

      def row(category_id, exception)
        { category_id: category_id, exception: exception, day: Time.zone.today, count: 1 }
      end
    end
  end
end
