# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::LedgerController do
  fab!(:admin)
  fab!(:verifier) { Fabricate(:user, username: "olha_k") }
  fab!(:applicant) { Fabricate(:user, username: "sami_r") }

  let(:path) { "/admin/plugins/discourse-medical-communities/verification/record" }

  before do
    SiteSetting.medical_communities_enabled = true
    sign_in(admin)
  end

  def note(event, by: verifier, **rest)
    MedicalCommunities::LedgerEntry.note(event, by: by, subject: applicant, **rest)
  end

  def entries(**given)
    get "#{path}.json", params: given
    response.parsed_body["entries"]
  end

  it "shows who did what to whom, the newest first" do
    note("applied", by: applicant, application_id: 5)
    note("viewed", application_id: 5, facts: { pages: 2 })

    expect(entries.map { |entry| entry.slice("event", "actor", "subject", "facts") }).to eq(
      [
        {
          "event" => "viewed",
          "actor" => "olha_k",
          "subject" => "sami_r",
          "facts" => {
            "pages" => 2,
          },
        },
        { "event" => "applied", "actor" => "sami_r", "subject" => "sami_r", "facts" => {} },
      ],
    )
  end

  it "is read a page at a time, by event and by person" do
    ids = Array.new(MedicalCommunities::LedgerEntry::List::PAGE + 1) { note("viewed").id }
    note("granted", by: nil)

    first = entries(event: "viewed")
    expect(first.size).to eq(MedicalCommunities::LedgerEntry::List::PAGE)
    expect(response.parsed_body["more"]).to eq(true)
    expect(entries(event: "viewed", before: first.last["id"]).pluck("id")).to eq([ids.first])
    expect(entries(user_id: verifier.id).pluck("event").uniq).to eq(["viewed"])
    expect(entries(user_id: applicant.id).first["actor"]).to eq(nil)
  end

  it "keeps the number of queries whatever is on the page" do
    3.times { note("viewed") }
    entries
    few = track_sql_queries { entries }.size
    20.times { note("granted", by: Fabricate(:user)) }
    expect(track_sql_queries { entries }.size).to eq(few)
  end

  it "names an account that is gone by its number" do
    note("viewed", by: User.new(id: 987_654))
    expect(entries.first["actor"]).to eq("#987654")
  end

  it "goes out as a file, which is recorded too" do
    note("viewed", document_uuid: "0a7cf5bc-5a3c-4d0c-8a57-0d2a6f4f6c11")
    get "#{path}/export.csv"

    rows = CSV.parse(response.body.delete_prefix("\uFEFF"), headers: true)
    expect(rows.map { |row| row.values_at("event", "actor", "subject") }).to eq(
      [%w[viewed olha_k sami_r], ["exported", admin.username, nil]],
    )
    expect(rows.first["document"]).to eq("0a7cf5bc-5a3c-4d0c-8a57-0d2a6f4f6c11")
    expect(response.headers["Cache-Control"]).to include("no-store")
    expect(entries.first["event"]).to eq("exported")
  end

  it "cannot be changed by anybody" do
    entry = note("viewed")
    expect { entry.update!(event: "granted") }.to raise_error(ActiveRecord::ReadOnlyRecord)
    expect { entry.destroy! }.to raise_error(ActiveRecord::ReadOnlyRecord)
    expect {
      ActiveRecord::Base.transaction(requires_new: true) do
        DB.exec("UPDATE medical_ledger_entries SET event = 'granted'")
      end
    }.to raise_error(PG::RaiseException, /append-only/)
    expect {
      ActiveRecord::Base.transaction(requires_new: true) do
        DB.exec("DELETE FROM medical_ledger_entries")
      end
    }.to raise_error(PG::RaiseException, /append-only/)
  end

  it "refuses an event that there is not" do
    get "#{path}.json", params: { event: "invented" }
    expect(response.status).to eq(400)
  end

  it "is for administrators" do
    [Fabricate(:moderator), verifier].each do |user|
      sign_in(user)
      get "#{path}.json"
      expect(response.status).to eq(404)
      get "#{path}/export.csv"
      expect(response.status).to eq(404)
    end
    expect(MedicalCommunities::LedgerEntry.where(event: "exported")).to be_empty
  end
end
