# frozen_string_literal: true

module ::MedicalCommunities
  # Rows of a file of specialties, saved one by one: names first, then parents, which may stand below their children.
  class Specialty::ImportedRows
    def initialize(rows)
      @rows = rows
      @known = Specialty.all.index_by(&:key)
      @seen = Set.new
    end

    # @return [Array<Hash>] line, key, outcome: added, changed, same or refused; reason of a refusal
    def save
      @outcomes = @rows.map { |row| outcome(row) { save_names(row.values) } }
      @rows.zip(@outcomes) { |row, told| save_parent(row.values, told) }
      @outcomes
    end

    private

    def outcome(row)
      told = { line: row.line, key: row.values.to_h["key"].to_s.truncate(60) }
      reason = problem(row.values)
      told.merge(reason ? refusal(reason) : yield)
    end

    def problem(values)
      return :malformed if values.nil?
      return :key unless values["key"].to_s.match?(Specialty::KEY) && values["key"].length <= 60
      return :repeated unless @seen.add?(values["key"])
      :english if values["en"].blank? && !@known.key?(values["key"])
    end

    def save_names(values)
      specialty = @known[values["key"]] || Specialty.new(key: values["key"])
      specialty.names = specialty.names.merge(values.slice(*Specialty::LANGUAGES).compact_blank)
      kind = { true => :added, false => :changed }.fetch(specialty.new_record?)
      kind = :same unless specialty.changed?
      return refusal(:name) unless specialty.save
      @known[specialty.key] = specialty
      { outcome: kind }
    end

    def save_parent(values, told)
      return if told[:outcome] == :refused || !values.key?("parent")
      parent = values["parent"].presence && @known[values["parent"]]
      return told.merge!(refusal(:parent)) if values["parent"].present? && parent.nil?
      place(@known[values["key"]], parent, told)
    end

    def place(specialty, parent, told)
      return if specialty.parent_id == parent&.id
      specialty.parent = parent
      told[:outcome] = :changed if told[:outcome] == :same
      return if specialty.save
      specialty.restore_attributes
      told.merge!(refusal(:loop))
    end

    def refusal(reason)
      { outcome: :refused, reason: reason }
    end
  end
end
