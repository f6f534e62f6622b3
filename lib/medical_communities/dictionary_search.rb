# frozen_string_literal: true

module ::MedicalCommunities
  # Looks for a trademark or an ingredient in the tables behind the packs of a community. The tables are read line by
  # line for each question, and nothing is kept: what a line can be is told by one expression, and only what passes is
  # folded.
  class DictionarySearch
    MOST = 50
    SHORTEST = 2
    LONGEST = 100

    # A row that was found, by its folded name in its pack.
    Hit = Struct.new(:row, :name, :order, keyword_init: true)
    # What stands in one pack under one name.
    Medicine = Struct.new(:brand, :pack, :contents, :sources, :date, keyword_init: true)

    # @param query [String] as people write it
    # @param packs [Array<String>] ids
    def initialize(query, packs:)
      @key = Folding.key(query.to_s.first(LONGEST))
      @packs = packs
    end

    # @return [Array<Medicine>] those that begin so first
    def medicines
      ranked.first(MOST).map { |hits| medicine(hits.map(&:row)) }
    end

    # @return [Boolean] whether there are more
    def more?
      ranked.size > MOST
    end

    private

    def ranked
      @ranked ||=
        (@key.size < SHORTEST ? [] : found)
          .group_by(&:name)
          .values
          .sort_by { |hits| hits.first.order }
    end

    def found
      rows = BrandTables.rows(@packs, Folding.expression(@key))
      rows.filter_map { |row| hit(row, Folding.key(row.brand)) }
    end

    # Named so, begins so, has a word or an ingredient that begins so.
    def hit(row, brand)
      rank = brand == @key ? 0 : 1 if brand.start_with?(@key)
      rank ||= 2 if " #{brand}".include?(" #{@key}") || of_ingredient?(row)
      rank && Hit.new(row: row, name: [row.pack.id, brand], order: [rank, brand, row.pack.id])
    end

    def of_ingredient?(row)
      row.ingredients.any? { |one| " #{Folding.key(one)}".include?(" #{@key}") }
    end

    def medicine(rows)
      first = rows.first
      Medicine.new(
        brand: first.brand,
        pack: first.pack.id,
        contents: contents(rows),
        sources: rows.flat_map { |row| row.source.split(",") }.uniq,
        date: first.pack.date,
      )
    end

    def contents(rows)
      rows
        .group_by(&:ingredients)
        .map do |ingredients, same|
          known = ingredients - [Ingredients::COMBINATION]
          { ingredients: known, more: known != ingredients, regions: same.flat_map(&:regions).uniq }
        end
    end
  end
end
