# frozen_string_literal: true

require_relative "../../support/sample_files"
require_relative "../../support/verifying"

RSpec.describe "A member's own archive of verification", type: :request do
  include Verifying

  let!(:application) { apply(documents: 0) }
  let!(:document) do
    MedicalCommunities::CredentialDocument.create!(
      user: applicant,
      application: application,
      bytes: SampleFiles.png,
      format: "png",
    )
  end

  def archive(by: applicant)
    sign_in(by)
    get "/communities/verification/archive"
    response.parsed_body
  end

  it "holds what they sent, what was done with it, and no bytes" do
    MedicalCommunities::LedgerEntry.note(
      "viewed",
      by: verifier,
      subject: applicant,
      application_id: application.id,
    )
    MedicalCommunities::Opening.create!(application: application, user: admin, reason: "A reason.")
    verify(applicant)
    kept = archive

    expect(kept["applications"].first).to include(
      "number" => Verifying::NUMBER,
      "name" => Verifying::NAME,
      "words" => Verifying::WORDS,
      "state" => "waiting",
      "opened_at" => [be_present],
    )
    expect(kept["documents"].first).to include("uuid" => document.uuid, "format" => "png")
    expect(kept["credentials"].first).to include("level" => 2)
    expect(kept["record"].map { |one| one["event"] }).to eq(%w[viewed exported])
    expect(response.headers).to include(
      "Cache-Control" => "no-store",
      "Content-Disposition" => include("attachment", "my-verification.json"),
    )
    expect(response.body).not_to match(/content|sealed|IHDR|A reason/)
  end

  it "names nobody who looked or decided" do
    application.close("declined", by: verifier, reason: "other", note: "More, please.")
    kept = archive

    expect(kept["applications"].first).to include("note" => "More, please.")
    [verifier.username, admin.username].each { |name| expect(response.body).not_to include(name) }
  end

  it "holds nothing of anybody else, whoever they are" do
    [verifier, admin, site_moderator].each do |user|
      kept = archive(by: user)
      expect(kept.values_at("applications", "documents", "credentials")).to eq([[], [], []])
      expect(response.body).not_to match(/#{Verifying::NUMBER}|#{Verifying::NAME}|#{document.uuid}/)
    end
  end

  it "is for who is logged in" do
    get "/communities/verification/archive.json"

    expect(response.status).to eq(403)
  end
end
