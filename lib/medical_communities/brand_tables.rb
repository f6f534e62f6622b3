# frozen_string_literal: true

module ::MedicalCommunities
  # The tables behind packs, read a line at a time.
  module BrandTables
    FOLDER = Engine.root.join("examiner/data/brands")

    Described = Struct.new(:id, :date, :regions, :tables, keyword_init: true)
    # A row of a table; `pack`: the one that is asked about.
    Row =
      Struct.new(:brand, :ingredients, :regions, :source, :pack, keyword_init: true) do
        def self.read(line, pack)
          of(line.split("\t"), pack)
        end

        # @param cells [Array<String>]
        def self.of(cells, pack)
          brand, ingredients, regions, source = cells
          new(
            brand: brand.to_s,
            ingredients: ingredients.to_s.split(";").map(&:strip),
            regions: regions.to_s.split(/[;,\s]+/).presence || pack.regions,
            source: source.to_s,
            pack: pack,
          )
        end
      end

    class << self
      # @return [Array<Pack>] that are shipped
      def packs
        lines("packs").map do |line|
          id, date, regions, tables = line.split("\t")
          Described.new(id: id, date: date, regions: regions.split(","), tables: tables.split(","))
        end
      end

      # @param ids [Array<String>] of packs, also of uploaded ones
      # @param expression [Regexp] what a line has to hold
      # @return [Enumerator<Row>]
      def rows(ids, expression)
        Enumerator.new do |rows|
          shipped(ids, expression) { |row| rows << row }
          uploaded(ids, expression) { |row| rows << row }
        end
      end

      private

      def shipped(ids, expression)
        used = packs.select { |pack| ids.include?(pack.id) }
        used.each do |pack|
          pack.tables.each do |table|
            lines(table).each { |line| yield Row.read(line, pack) if line.match?(expression) }
          end
        end
      end

      # What administrators upload is kept as CSV.
      def uploaded(ids, expression)
        Pack
          .where(key: ids)
          .pluck(:key, :date, :regions, :table)
          .each do |id, date, regions, table|
            pack = Described.new(id: id, date: date.iso8601, regions: regions)
            table
              .each_line
              .drop(1)
              .each { |line| yield Row.of(cells(line), pack) if line.match?(expression) }
          end
      end

      # A cell of several lines is no name.
      def cells(line)
        CSV.parse_line(line) || []
      rescue CSV::MalformedCSVError
        []
      end

      def lines(table)
        File
          .foreach(FOLDER.join("#{table}.tsv"), chomp: true, encoding: Encoding::UTF_8)
          .lazy
          .drop(1)
      end
    end
  end
end
