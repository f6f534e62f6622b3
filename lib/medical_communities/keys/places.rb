# frozen_string_literal: true

module ::MedicalCommunities
  module Keys
    # Every column that holds something sealed. Asked of the database, so that a new one cannot be forgotten.
    module Places
      Place =
        Struct.new(:table, :column) do
          # @param id [String] of a key
          # @return [Integer] rows that it did not seal
          def others(id)
            DB.query_single(<<~SQL, mark: "#{id}:%").first
              SELECT COUNT(*) FROM #{table} WHERE #{column} IS NOT NULL AND #{column} NOT LIKE :mark
            SQL
          end

          # @return [Hash{String => Integer}] rows by the id of their key; "" where none stands in front
          def counts
            DB.query_array(<<~SQL).to_h
              SELECT COALESCE(SUBSTRING(#{column} FROM '^([0-9a-f]{16}):'), ''), COUNT(*)
              FROM #{table} WHERE #{column} IS NOT NULL GROUP BY 1
            SQL
          end
        end

      class << self
        # @return [Array<Place>]
        def all
          tables = ActiveRecord::Base.connection.tables.grep(/\Amedical_/).sort
          tables.flat_map do |table|
            columns(table).grep(/\Asealed_/).map { |column| Place.new(table, column) }
          end
        end

        # @return [Hash{String => Integer}] all that is sealed, documents too, by the id of its key
        def counts
          documents = CredentialDocument.group(:key_id).count
          all.map(&:counts).push(documents).reduce({}) { |sum, one| sum.merge(one) { _2 + _3 } }
        end

        private

        def columns(table)
          ActiveRecord::Base.connection.columns(table).map(&:name)
        end
      end
    end
  end
end
