# frozen_string_literal: true

require_relative "../standalone/standalone_helper"
require_relative "../support/community_doors"

# The rows that TypeScript is tested with, sent through the real doors: the composer promised what happens here.
RSpec.describe "The verdict table behind the doors", type: :request do
  include CommunityDoors

  senders = {
    "topic" => ->(row, given) do
      post "/posts.json",
           params: {
             title: row["text"]["title"],
             raw: row["text"]["raw"],
             category: category.id,
             medical_attestation: given,
           }
    end,
    "reply" => ->(row, given) do
      post "/posts.json",
           params: {
             topic_id: topic.id,
             raw: row["text"],
             medical_attestation: given,
           }
    end,
    "edit" => ->(row, given) do
      first_post.update_columns(raw: row["before"])
      put "/posts/#{first_post.id}.json",
          params: {
            post: {
              raw: row["text"],
              medical_attestation: given,
            },
          }
    end,
    "title" => ->(row, given) do
      put "/t/#{topic.slug}/#{topic.id}.json",
          params: {
            title: row["text"]["title"],
            medical_attestation: given,
          }
    end,
  }
  rows =
    Standalone.json("test/contracts/verdicts.json")["rows"].select do |row|
      senders.key?(row["door"])
    end

  before do
    SiteSetting.min_post_length = 1
    SiteSetting.min_first_post_length = 1
    MedicalCommunities::Preset.stubs(:ids).returns(%w[clinical-cases discussion no-such-preset])
  end

  def adopt(row)
    severities = { "identifiers/email" => row["severity"], **row.fetch("adjusts", {}) }.compact
    preset = row.fetch("preset", "clinical-cases")
    keep(preset: preset, severities: severities, exceptions: row.fetch("exceptions", {}))
  end

  # Past what the model refuses: rows are of any shape.
  def keep(**columns)
    community.update_columns(columns)
    MedicalCommunities::Charter.forget
  end

  def given(row)
    asked = row["answersTo"] || row["text"]
    findings = row["answer"] ? examine(asked)["findings"] : []
    answers =
      findings
        .first(row["only"] || findings.size)
        .map { |finding| row.slice("answer", "reason").merge(finding.slice("fingerprint")) }
    row.slice("statements", "moderator").merge("answers" => answers).to_json
  end

  it "has enough rows for these doors" do
    expect(rows.map { |row| row["door"] }.tally).to include(
      "topic" => 5..,
      "reply" => 15..,
      "edit" => 5..,
    )
  end

  rows.each do |row|
    it "#{row["door"]}, #{row["outcome"]}: #{row["name"]}" do
      adopt(row)
      attestation = given(row)
      keep(mode: row["mode"] || "enforce")
      if row["failure"]
        MedicalCommunities::Examiner.stubs(:examine).raises(
          MedicalCommunities::Examiner::Error::Failed,
        )
      end
      sign_in(member)

      instance_exec(row, attestation, &senders[row["door"]])

      expect([response.status, ending]).to satisfy { |_, end_| end_.to_s == row["outcome"] }
      expect(refusal["because"]).to eq(row["because"]) if row["outcome"] == "refuse"
    end
  end
end
