# frozen_string_literal: true

require_relative "../../support/sample_files"
require_relative "../../support/verifying"

RSpec.describe MedicalCommunities::CredentialDocumentsController do
  include Verifying

  let(:picture) { SampleFiles.png }
  let(:ledger) { MedicalCommunities::LedgerEntry }

  def send_file(bytes = picture, by: applicant, **as)
    sign_in(by)
    post "/communities/documents.json", params: { file: SampleFiles.upload(bytes, **as) }
    response.parsed_body
  end

  def stored
    MedicalCommunities::CredentialDocument.order(:id).last
  end

  def read(uuid = stored.uuid, by: applicant)
    sign_in(by)
    get "/communities/documents/#{uuid}.json"
  end

  it "keeps what was sent, sealed, and gives it back byte by byte" do
    expect(send_file["document"]).to include("format" => "png", "width" => 3, "height" => 2)
    expect(stored).to have_attributes(user: applicant, application_id: nil)
    expect(stored.content).not_to include("IHDR")

    read
    expect(response.body.b).to eq(picture)
    expect(ledger.pluck(:event, :actor_id, :document_uuid)).to eq(
      [["uploaded", applicant.id, stored.uuid], ["viewed", applicant.id, stored.uuid]],
    )
  end

  it "is kept by no cache, guessed at by no browser, shown by no page" do
    send_file
    read

    expect(response.headers).to include(
      "Cache-Control" => "no-store",
      "X-Content-Type-Options" => "nosniff",
      "Content-Security-Policy" => "sandbox; default-src 'none'",
      "Cross-Origin-Resource-Policy" => "same-origin",
      "Content-Type" => "image/png",
    )
    expect(response.headers["Content-Disposition"]).to eq("attachment")
  end

  it "judges by content, whatever name and kind are given" do
    expect(send_file(name: "x.pdf", type: "text/html")["document"]).to include("format" => "png")
    expect(response.body).not_to include("x.pdf")
  end

  it "says beside the field why a file is not taken" do
    answer = send_file("<svg xmlns='http://www.w3.org/2000/svg'/>", name: "a.png")

    expect(response.status).to eq(422)
    expect(answer["fields"]["file"]).to start_with("By its content this is no JPEG")
    expect(answer["reason"]).to eq("other_kind")
    expect(stored).to be_nil
  end

  it "takes no text in place of a file, and nothing from who is not logged in" do
    sign_in(applicant)
    post "/communities/documents.json", params: { file: "words" }
    expect(response.status).to eq(422)

    delete "/session/#{applicant.username}.json"
    post "/communities/documents.json", params: { file: SampleFiles.upload(picture) }
    expect(response.status).to eq(403)
  end

  it "takes as many as one request carries, then asks to remove one" do
    MedicalCommunities::CredentialDocument::MOST.times { send_file }
    expect(send_file["errors"].first).to include("Please remove one first")

    delete "/communities/documents/#{stored.uuid}.json"
    expect(response.status).to eq(200)
    expect(ledger.last).to have_attributes(event: "document-deleted", actor_id: applicant.id)
    send_file
    expect(response.status).to eq(200)
  end

  it "does not open one whose bytes were moved to another row" do
    2.times { send_file }
    other = MedicalCommunities::CredentialDocument.order(:id).first
    stored.update!(content: other.content, iv: other.iv, tag: other.tag)
    read

    expect(response.status).to eq(410)
  end

  it "leaves no temporary file behind" do
    files = -> { Dir.glob("#{Dir.tmpdir}/RackMultipart*") }
    before = files.call
    send_file

    expect(files.call - before).to be_empty
  end

  describe "with an application" do
    let!(:application) { apply(documents: 0) }

    before do
      send_file
      stored.update!(application_id: application.id)
    end

    it "is there for who verifies the specialty, and for nobody else" do
      [verifier, second_verifier].each do |user|
        read(by: user)
        expect(response.status).to eq(200)
      end
      [verifier_elsewhere, site_moderator, Verifying.person].each do |user|
        read(by: user)
        expect(response.status).to eq(404)
      end
      expect(ledger.where(event: "viewed").pluck(:actor_id)).to eq(
        [verifier.id, second_verifier.id],
      )
    end

    it "asks an administrator from outside for a reason, tells the applicant, and ends after an hour" do
      read(by: admin)
      expect(response.status).to eq(403)
      expect(response.parsed_body["extras"]).to eq(
        "reason_needed" => true,
        "application_id" => application.id,
      )

      post "/communities/applications/#{application.id}/opening.json",
           params: {
             medical_reason: "A colleague wrote to me.",
           }
      expect(response.status).to eq(200)
      expect(messages_to(applicant).last).to include(admin.username)
      read(by: admin)
      expect(response.status).to eq(200)
      expect(ledger.pluck(:event)).to include("opened", "viewed")

      freeze_time(61.minutes.from_now)
      read(by: admin)
      expect(response.status).to eq(403)
    end

    it "wants a reason that says something" do
      sign_in(admin)
      post "/communities/applications/#{application.id}/opening.json",
           params: {
             medical_reason: "x",
           }

      expect(response.status).to eq(422)
      expect(response.parsed_body["fields"]["medical_reason"]).to include("10", "500")
      expect(MedicalCommunities::Opening.count).to eq(0)
    end

    it "opens to nobody else by giving a reason" do
      [site_moderator, verifier_elsewhere, applicant].each do |user|
        sign_in(user)
        post "/communities/applications/#{application.id}/opening.json",
             params: {
               medical_reason: "I would like to look.",
             }
        expect(response.status).to eq(404)
      end
    end

    it "tells a page what it is before it is opened, to who may open it" do
      sign_in(admin)
      get "/communities/documents/#{stored.uuid}/view.json"
      expect(response.parsed_body["document"]).to include(
        "format" => "png",
        "reason_needed" => true,
      )

      sign_in(site_moderator)
      get "/communities/documents/#{stored.uuid}/view.json"
      expect(response.status).to eq(404)
      expect(ledger.where(event: "viewed")).to be_empty
    end
  end
end
