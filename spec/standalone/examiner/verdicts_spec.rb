# frozen_string_literal: true

require_relative "../standalone_helper"

# The rows that TypeScript is tested with: the composer promises what the server does. Reports travel
# through Ruby on their way to `judge`, as they do on a server.
RSpec.describe "The verdict table in V8" do
  context = Standalone.examiner(packs: Standalone.pack_files)
  rows = Standalone.json("test/contracts/verdicts.json")["rows"]

  define_method(:examine) do |text, row|
    severities = { "identifiers/email" => row["severity"], **row.fetch("adjusts", {}) }.compact
    policy = {
      preset: row.fetch("preset", "clinical-cases"),
      severities: severities,
      exceptions: row["exceptions"],
    }.compact
    Standalone.examine(context, text, policy)
  end

  def answers(row)
    return [] unless row["answer"]

    given = row.slice("answer", "reason")
    asked = examine(row["answersTo"] || row["text"], row)["findings"]
    asked
      .first(row["only"] || asked.size)
      .map { |finding| given.merge(finding.slice("fingerprint")) }
  end

  def attestation(row)
    row.slice("statements", "moderator").merge("answers" => answers(row))
  end

  def circumstances(row)
    baseline = examine(row["before"], row) if row["before"]
    { mode: row["mode"] || "enforce", door: row["door"], baseline: baseline }
  end

  it "has a row for each outcome" do
    expect(rows.map { |row| row["outcome"] }).to include("post", "hold", "refuse")
  end

  rows.each do |row|
    it "answers #{row["outcome"]} to: #{row["name"]}" do
      report = examine(row["text"], row) unless row["failure"] == "missing"
      verdict = context.call("MedicalExaminer.judge", report, attestation(row), circumstances(row))

      expect(verdict).to include(
        "outcome" => row["outcome"],
        "expected" => row["expected"] || row["outcome"],
        "because" => row["because"],
      )
    end
  end
end
