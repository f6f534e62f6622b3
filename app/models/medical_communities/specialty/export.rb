# frozen_string_literal: true

module ::MedicalCommunities
  # The list as a file, parents above their children, as it can be imported again.
  class Specialty::Export
    # Without it spreadsheet programs take UTF-8 for something else.
    MARK = "\uFEFF"

    # @return [String]
    def to_csv
      MARK + CSV.generate { |csv| [Specialty::Import::COLUMNS, *rows].each { |row| csv << row } }
    end

    private

    def rows
      below(nil)
    end

    def below(parent, seen = Set.new)
      children
        .fetch(parent&.id, [])
        .flat_map { |one| seen.add?(one.id) ? [row(one, parent), *below(one, seen)] : [] }
    end

    def children
      @children ||= Specialty.order(:key).group_by(&:parent_id)
    end

    # A spreadsheet program runs what begins like a formula.
    def row(specialty, parent)
      names = specialty.names.values_at(*Specialty::LANGUAGES)
      [specialty.key, parent&.key, *names.map { |name| name&.sub(/\A(?=[=+\-@\t])/, "'") }]
    end
  end
end
