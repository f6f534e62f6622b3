# frozen_string_literal: true

module ::MedicalCommunities
  # Looks for a trademark or an ingredient in the tables behind the packs of a community. The tables are read line by
  # line for each question, and nothing is kept: what a line can be is told by one expression, and only what passes is
  # folded.
  class DictionarySearch
    MOST = 50
    MOST_OWN = 10
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

    # @param community [Community]
    # @return [Array<DictionaryWord>] what its moderators said of such words
    def own_words(community)
      return [] if too_short?
      DictionaryWord
        .standing
        .with_people
        .where(community: community)
        .where(
          "key LIKE :key OR ingredients::text ILIKE :key",
          key: "%#{DictionaryWord.sanitize_sql_like(@key)}%",
        )
        .order(:key)
        .limit(MOST_OWN)
        .to_a
    end

    # @return [Boolean] whether there are more
    def more?
      ranked.size > MOST
    end

    private

    def ranked
      @ranked ||=
        (too_short? ? [] : found).group_by(&:name).values.sort_by { |hits| hits.first.order }
    end

    def too_short?
      @key.size < SHORTEST
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
        sources: sources(rows),
        date: first.pack.date,
      )
    end

    def sources(rows)
      keys = rows.flat_map { |row| row.source.split(",") }.uniq
      keys.map { |key| Packs::Registers.name_of(key) }
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
