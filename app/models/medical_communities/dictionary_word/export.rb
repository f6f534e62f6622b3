# frozen_string_literal: true

module ::MedicalCommunities
  # A community's own words as a file, as it can be imported again.
  class DictionaryWord::Export
    # Without it spreadsheet programs take UTF-8 for something else.
    MARK = "\uFEFF"
    COLUMNS = %w[kind word ingredients reason].freeze
    # A spreadsheet program runs what begins so.
    FORMULA = /\A(?=[=+\-@\t])/

    def initialize(community)
      @community = community
    end

    # @return [String]
    def to_csv
      MARK + CSV.generate { |csv| [COLUMNS, *rows].each { |row| csv << row } }
    end

    private

    def rows
      words = DictionaryWord.standing.where(community: @community).order(:kind, :key)
      words.map { |word| cells(word).map { |cell| cell.sub(FORMULA, "'") } }
    end

    def cells(word)
      [word.kind, word.word, word.ingredient_list, word.reason]
    end
  end
end
