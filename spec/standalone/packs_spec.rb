# frozen_string_literal: true

require "digest"
require_relative "standalone_helper"

unless defined?(MedicalCommunities::Packs::Maker)
  require File.join(Standalone::ROOT, "lib/medical_communities/packs/maker")
end

RSpec.describe "The pack maker in V8" do
  maker = MedicalCommunities::Packs::Maker
  manifest = Standalone.json("config/packs.json")["packs"].to_h { |pack| [pack["id"], pack] }
  meta = { id: "u-0", date: "2026-10-01", regions: %w[PL] }

  def row(brand, ingredients, **more)
    { row: 2, brand: brand, ingredients: ingredients, **more }
  end

  def medicines_of(id)
    Standalone.read("public/javascripts/packs/#{id}.js")[/medicines: `([^`]*)`/, 1]
  end

  it "makes the very packs that are shipped of the tables that it gives of them" do
    %w[us ua eg ca].each do |id|
      pack = manifest[id]
      table = maker.export([id], pack["regions"])
      rows =
        table.each_with_index.map do |(brand, ingredients, regions, _source, caution), index|
          { row: index + 2, brand:, ingredients:, region: regions, caution: }
        end
      made = maker.make(rows, { id: id, date: pack["date"], regions: pack["regions"] })

      expect(made["problems"].to_a.first(3)).to be_empty
      expect(made["pack"]["medicines"] == medicines_of(id)).to eq(true), id
      expect(made["pack"]["rows"]).to eq(pack["rows"])
    end
  end

  it "is careful with names that are words or persons' names too, unless the table knows better" do
    names = %w[Milk Anna Monday Лікар Examplin]
    made = maker.make(names.map { |name| row(name, "furosemide") }, meta)
    expect(made["pack"]["medicines"]).to eq("furosemide=anna?,examplin,'likar?,milk!,monday?")

    made = maker.make([row("Milk", "furosemide", caution: "none")], meta)
    expect(made["pack"]["medicines"]).to eq("furosemide=milk")
  end

  it "knows ingredients by their English synonyms, and as people write combinations" do
    rows = [
      row("Examplin", "Frusemide"),
      row("Exampluna", "paracetamol + codeine"),
      row("Examplet", "acetaminophen; combination"),
      row("Examplor", "metformin | glipizide"),
    ]
    expect(maker.make(rows, meta)["pack"]["medicines"].lines(chomp: true)).to eq(
      %w[
        codeine;paracetamol=exampluna
        furosemide=examplin
        metformin@PL|glipizide@PL=examplor
        paracetamol;+=examplet
      ],
    )
  end

  it "names ingredients in the language of the countries" do
    made = maker.make([row("Прикладин", "furosemide")], meta.merge(regions: %w[UA PL]))
    expect(made["pack"]["names"]).to eq("uk" => "furosemide='furosemId")
  end

  it "takes one name for two countries, and not twice for one" do
    rows = [
      row("Examplin", "metformin", region: "PL"),
      { **row("Examplin", "glipizide", region: "CZ, SK"), row: 3 },
      { **row("EXAMPLIN", "insulin", region: "SK"), row: 4 },
    ]
    expect(maker.make(rows[0..1], meta)["pack"]["medicines"]).to eq(
      "metformin@PL|glipizide@CZ,SK=examplin",
    )
    expect(maker.make(rows, meta)["problems"]).to include(
      { "row" => 4, "reason" => "duplicate-name", "first" => 3 },
    )
  end

  it "says nothing of a table when it fails" do
    expect { maker.make([{ row: 2 }], meta) }.to raise_error(maker::Failed) do |error|
      expect([error.message, error.cause]).to eq(["The pack maker gave no answer.", nil])
    end
  end

  # What lists of numbers take is outside V8's heap: the process tells.
  it "takes little memory with all packs, the optional ones too" do
    resident = -> { File.read("/proc/self/statm").split[1].to_i * 4096 }
    GC.start
    before = resident.call
    context = Standalone.examiner(packs: Standalone.files("public/javascripts/packs/*.js"))
    context.eval("while (!MedicalExaminer.prepare());")
    Standalone.examine(context, "She takes Lasix 40 mg, Plavixx 75 mg and Crocin.")

    expect(resident.call - before).to be < 64 * 1024 * 1024
  end

  it "describes the files as they are" do
    files = Standalone.files("public/javascripts/packs/*.js")
    expect(files.map { |path| File.basename(path, ".js") }).to match_array(manifest.keys)
    files.each do |path|
      pack = manifest[File.basename(path, ".js")]
      expect(Digest::SHA256.hexdigest(Standalone.read(path))).to eq(pack["digest"])
      expect(Standalone.read(path)).to include(%(version: "#{pack["version"]}"))
    end
  end
end
