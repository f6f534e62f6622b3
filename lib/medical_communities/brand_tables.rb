# frozen_string_literal: true

module ::MedicalCommunities
  # The tables that the shipped packs are made of, read a line at a time.
  module BrandTables
    FOLDER = Engine.root.join("examiner/data/brands")

    Pack = Struct.new(:id, :date, :regions, :tables, keyword_init: true)
    # A row of a table; `pack`: the one that is asked about.
    Row =
      Struct.new(:brand, :ingredients, :regions, :source, :pack, keyword_init: true) do
        def self.read(line, pack)
          brand, ingredients, regions, source = line.split("\t")
          new(
            brand: brand,
            ingredients: ingredients.to_s.split(";"),
            regions: regions.to_s.split(","),
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
          Pack.new(id: id, date: date, regions: regions.split(","), tables: tables.split(","))
        end
      end

      # @param ids [Array<String>] of packs
      # @param expression [Regexp] what a line has to hold
      # @return [Enumerator<Row>]
      def rows(ids, expression)
        Enumerator.new do |rows|
          packs
            .select { |pack| ids.include?(pack.id) }
            .each do |pack|
              pack.tables.each do |table|
                lines(table).each { |line| rows << Row.read(line, pack) if line.match?(expression) }
              end
            end
        end
      end

      private

      def lines(table)
        File
          .foreach(FOLDER.join("#{table}.tsv"), chomp: true, encoding: Encoding::UTF_8)
          .lazy
          .drop(1)
      end
    end
  end
end
