# frozen_string_literal: true

require_relative "../support/mutated_numbers"
require_relative "standalone_helper"

# Inside a forum they are loaded by name.
unless defined?(Rails)
  %w[
    pattern
    normalise
    look_alikes
    checksum
    form
    field
    prefix
    check
    checking
    definition
    shipped
  ].each { |name| require_relative "../../lib/medical_communities/schemes/#{name}" }
end

RSpec.describe "Kinds of numbers" do
  contract = Standalone.json("test/contracts/schemes.json")
  shipped = MedicalCommunities::Schemes::Shipped.all

  # As the browser writes an answer down, see test/schemes/contract.test.ts.
  def line(check)
    [
      check.state,
      check.reason.to_s,
      check.field,
      check.normalised.to_s,
      *check.params.flat_map { |key, value| [key, value] },
    ].join("\t")
  end

  def tally(definition)
    mutated = MutatedNumbers.new(definition.key, definition.examples)
    hash = MutatedNumbers.fnv("")
    states =
      Array
        .new(10_000) { definition.check(mutated.next) }
        .each { |check| hash = MutatedNumbers.fnv("#{line(check)}\n", hash) }
        .map { |check| check.state.to_s }
        .tally
    states.merge("hash" => hash)
  end

  it "has a contract for each" do
    expect(shipped.keys).to eq(contract["schemes"].keys)
    expect(shipped.size).to be >= 25
  end

  contract["checks"].each do |row|
    it "#{row["scheme"]}: #{row["because"]}" do
      check = shipped[row["scheme"]].check(row["typed"])

      expect([check.state.to_s, check.reason, check.normalised]).to eq(
        row.values_at("state", "reason", "normalised"),
      )
      expect(check.field).to eq(row["field"] || "number")
      expect(check.params.transform_keys(&:to_s)).to eq(row["params"]) if row["params"]
    end
  end

  shipped.each do |key, definition|
    it "#{key}: takes its good examples and not its bad ones" do
      right = definition.examples
      wrong = definition.examples(right: false)

      expect([right.size, wrong.size].min).to be >= 2
      expect(right.map { |one| definition.check(one) }).to all(be_known_form)
      expect(wrong.map { |one| definition.check(one) }.select(&:known_form?)).to eq([])
    end

    it "#{key}: 10,000 mutated numbers get the answers that the browser gives" do
      expect(tally(definition)).to eq(contract["schemes"][key]["mutated"])
    end

    it "#{key}: has a name in four languages, each in its letters" do
      names = definition.data["names"]

      expect(names.keys).to eq(%w[en uk ru ar])
      expect(names.values_at("uk", "ru")).to all(match(/\p{Cyrillic}/))
      expect(names["ar"]).to match(/\p{Arabic}/)
      expect(names["uk"]).not_to match(/[ыэёъ]/i)
      expect(names["ru"]).not_to match(/[іїєґ]/i)
    end
  end

  it "only keeps DEA numbers from being asked for at first" do
    expect(shipped.values.reject(&:enabled?).map(&:key)).to eq(%w[us-dea])
  end

  it "is not slowed down by what is made to be slow" do
    pattern = MedicalCommunities::Schemes::Pattern.new("\\d{0,9}" * 7)
    started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    1000.times { pattern.match?("#{"1" * 62}A") }

    expect(Process.clock_gettime(Process::CLOCK_MONOTONIC) - started).to be < 5
  end

  [
    '(a)\1',
    *%w{(?=a) a+ a* .* [^a] a|b [] [b-a] (?:a) [a ^ \w},
    *%w[a{0} a{3,1} \p{L} a{99} a{9}{9}],
  ].each do |source|
    it "does not read #{source}" do
      expect { MedicalCommunities::Schemes::Pattern.new(source) }.to raise_error(
        MedicalCommunities::Schemes::Pattern::Unreadable,
      )
    end
  end
end
