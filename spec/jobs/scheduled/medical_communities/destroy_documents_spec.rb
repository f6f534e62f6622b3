# frozen_string_literal: true

require_relative "../../../support/sample_files"
require_relative "../../../support/verifying"

RSpec.describe Jobs::MedicalCommunities::DestroyDocuments do
  include Verifying

  before { SiteSetting.medical_communities_document_days = 14 }

  def documents
    MedicalCommunities::CredentialDocument
  end

  def reports
    MedicalCommunities::LedgerEntry.where(event: "documents-destroyed")
  end

  def decided(**rest)
    apply(**rest).tap { |application| application.close("granted", by: verifier) }
  end

  def run
    described_class.new.execute({})
  end

  it "destroys documents when their days after the decision are over, and reports" do
    application = decided(documents: 3)
    waiting = apply(user: Verifying.person)

    freeze_time(13.days.from_now)
    run
    expect(documents.count).to eq(4)
    expect(reports).to be_empty

    freeze_time(2.days.from_now)
    run
    expect(documents.pluck(:application_id)).to eq([waiting.id])
    expect(reports.pluck(:application_id, :subject_id, :actor_id, :facts)).to eq(
      [[application.id, applicant.id, nil, { "count" => 3, "why" => "decided" }]],
    )
    staff_log = UserHistory.where(custom_type: "medical_documents_destroyed").last
    expect(staff_log.details).to eq("count: 3")
    expect { run }.not_to change { [UserHistory.count, reports.count] }
  end

  it "destroys what nobody applied with after a day" do
    sent =
      MedicalCommunities::CredentialDocument::Store.call(
        params: {
          file: StringIO.new(SampleFiles.png),
        },
        guardian: applicant.guardian,
      )[
        :document
      ]
    freeze_time(23.hours.from_now) { run }
    expect(documents.exists?(sent.id)).to eq(true)

    freeze_time(25.hours.from_now)
    run
    expect(documents.exists?(sent.id)).to eq(false)
    expect(reports.last.facts).to eq("count" => 1, "why" => "not-applied")
  end

  it "leaves documents that moved along to a new application" do
    former = decided
    documents.update_all(application_id: apply(former: former, documents: 0).id)

    freeze_time(60.days.from_now)
    run
    expect(documents.count).to eq(1)
  end

  it "destroys at the next hour where the days are none, and what belongs to nothing" do
    SiteSetting.medical_communities_document_days = 0
    decided
    documents.create!(documents.last.attributes.except("id", "uuid").merge(application_id: 0))
    freeze_time(25.hours.from_now)
    run

    expect(documents.count).to eq(0)
  end

  it "keeps the promise while the plugin is off" do
    decided
    SiteSetting.medical_communities_enabled = false
    freeze_time(15.days.from_now)
    run

    expect(documents.count).to eq(0)
  end
end
