# frozen_string_literal: true

module ::MedicalCommunities
  # A file of own words, row by row: what each would do, or why it cannot be taken.
  class DictionaryImport::Table
    COLUMNS = DictionaryWord::Export::COLUMNS
    SLICE = 100

    # A row as it was written, with what is to become of it: `outcome` unchanged, added, changed or refused; then
    # `reason`, a key of a sentence.
    Row = Struct.new(:line, :word, :outcome, :reason, :standing, keyword_init: true)

    # @param content [String] bytes
    # @param community [Community]
    def initialize(content, community)
      @content = content
      @community = community
    end

    # @raise [CsvFile::Unreadable]
    # @return [Array<CsvFile::Row>] one more than there may be, when there are more
    def written
      @written ||=
        CsvFile
          .new([@content], columns: COLUMNS, required: %w[kind word reason])
          .rows
          .first(DictionaryWord::MOST + 1)
    end

    # @yieldparam done [Integer] rows that were looked at
    # @return [Array<Row>]
    def rows
      seen = Set.new
      written.each_with_index.map do |row, index|
        yield index if block_given? && (index % SLICE).zero?
        read(row, seen)
      end
    end

    private

    def read(row, seen)
      return Row.new(line: row.line, outcome: "refused", reason: "quotes") if row.values.nil?
      word = word_of(row.values)
      reason = refusal(word, row.values, seen)
      return Row.new(line: row.line, outcome: "refused", reason: reason) if reason
      before = standing[word.key]
      Row.new(line: row.line, word: word, outcome: outcome(word, before), standing: before)
    end

    # What a spreadsheet program was kept from running.
    def word_of(values)
      values = values.transform_values { |value| value.to_s.sub(/\A'(?=[=+\-@\t])/, "") }
      kind = values["kind"].to_s.strip.downcase
      DictionaryWord.new(
        community: @community,
        kind: kind,
        word: DictionaryWord::Written.line(values["word"]),
        key: Folding.key(values["word"]),
        reason: DictionaryWord::Written.line(values["reason"]),
        ingredients: kind == "add" ? DictionaryWord::Written.ingredients(names(values), found) : [],
      )
    end

    def outcome(word, before)
      return "added" if before.nil?
      before.same_as?(word) ? "unchanged" : "changed"
    end

    def refusal(word, values, seen)
      return "kind" if DictionaryWord::KINDS.exclude?(word.kind)
      return "word" unless word.word && fits?(word)
      return "no_reason" if word.reason.nil?
      return "reason_long" if word.reason.size > DictionaryWord::LONGEST_REASON
      return "twice" unless seen.add?(word.key)
      return ingredients_refusal(values) if word.kind == "add" && ingredients_refusal(values)
      "identifies" unless harmless?(word.reason)
    end

    # Files say the same of many words.
    def harmless?(reason)
      @harmless ||= Hash.new { |known, one| known[one] = DictionaryWord::Reasons.harmless?([one]) }
      @harmless[reason]
    end

    def fits?(word)
      word.word.size <= DictionaryWord::LONGEST && DictionaryWord::Written.readable?(word.word)
    end

    def ingredients_refusal(values)
      named = names(values)
      return "no_ingredients" if (named - [Ingredients::COMBINATION]).empty?
      return "ingredients_many" unless DictionaryWord::Written.list_fits?(named)
      "ingredient_unknown" if named.any? { |name| !found.key?(name) }
    end

    def names(values)
      DictionaryWord::Written.list(values["ingredients"])
    end

    # Of the whole file: the tables are read once.
    def found
      @found ||=
        Ingredients.resolve(written.filter_map(&:values).flat_map { |values| names(values) })
    end

    def standing
      @standing ||= DictionaryWord.standing.where(community: @community).index_by(&:key)
    end
  end
end
