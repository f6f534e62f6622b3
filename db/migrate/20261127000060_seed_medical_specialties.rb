# frozen_string_literal: true

require "csv"

# Once, with this migration: what administrators edited or deleted since then stays as they left it.
class SeedMedicalSpecialties < ActiveRecord::Migration[7.0]
  LIST = File.expand_path("../../data/specialties.csv", __dir__)
  LANGUAGES = %w[en uk ru ar].freeze
  INSERT = <<~SQL
    INSERT INTO medical_specialties (key, parent_id, names, created_at, updated_at)
    VALUES (:key, (SELECT id FROM medical_specialties WHERE key = :parent), :names::jsonb, :now, :now)
    ON CONFLICT (key) DO NOTHING
  SQL

  # Parents stand above their children in the file.
  def up
    now = Time.now.utc
    CSV.foreach(LIST, headers: true, encoding: "UTF-8") do |row|
      names = row.to_h.slice(*LANGUAGES).to_json
      DB.exec(INSERT, key: row["key"], parent: row["parent"], names: names, now: now)
    end
  end

  def down
  end
end
