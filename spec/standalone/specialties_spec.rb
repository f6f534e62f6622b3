# frozen_string_literal: true

require "csv"
require_relative "standalone_helper"

RSpec.describe "data/specialties.csv" do
  languages = %w[en uk ru ar]
  let(:rows) { CSV.parse(Standalone.read("data/specialties.csv"), headers: true).map(&:to_h) }
  let(:keys) { rows.map { |row| row["key"] } }

  it "names at least 70 specialties, each once" do
    expect(rows.size).to be >= 70
    expect(keys.uniq).to eq(keys)
    expect(keys).to all(match(/\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z/))
  end

  it "names parents above their children, as the migration reads them" do
    rows.each_with_index do |row, index|
      expect(keys.first(index)).to include(row["parent"]) if row["parent"]
    end
  end

  languages.each do |language|
    it "has a name of its own for each in #{language}" do
      names = rows.map { |row| row[language] }

      expect(names).to all(match(/\A\S.{2,118}\S\z/))
      expect(names.uniq).to eq(names)
    end
  end

  it "writes each language in its letters" do
    expect(rows.map { |row| row["en"] }).to all(match(/\A[ -~]+\z/))
    expect(rows.flat_map { |row| row.values_at("uk", "ru") }).to all(match(/\A\P{Latin}+\z/))
    expect(rows.map { |row| row["uk"] }.join).not_to match(/[ыэёъ]/i)
    expect(rows.map { |row| row["ru"] }.join).not_to match(/[іїєґ]/i)
    expect(rows.map { |row| row["ar"] }).to all(match(/\A[\p{Arabic} ()،]+\z/))
  end

  it "covers professions beside medicine" do
    expect(keys).to include(
      *%w[
        dentistry
        nursing
        pharmacy
        physiotherapy
        psychology
        midwifery
        speech-therapy
        laboratory-medicine
        public-health
      ],
    )
  end
end
