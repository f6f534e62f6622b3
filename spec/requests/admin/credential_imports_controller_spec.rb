# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::CredentialImportsController do
  fab!(:admin)
  fab!(:olha) { Fabricate(:user, username: "olha", email: "olha@example.com") }
  fab!(:petro) { Fabricate(:user, username: "petro", email: "petro@example.com") }

  let(:path) { "/admin/plugins/discourse-medical-communities/people/imports" }

  before do
    SiteSetting.medical_communities_enabled = true
    sign_in(admin)
  end

  let(:table) { <<~CSV }
    username,email,level,specialties,role,country,valid_from,valid_until,source
    olha,,2,cardiology nursing,physician,UA,2026-01-01,2030-12-31,Чужий форум
    ,Petro@Example.com,1,,,,01.02.2026,,Elsewhere
    @OLHA,olha@example.com,2,,,,2026-01-01,2030-12-31,Чужий форум
    nobody,,2,,,,2026-01-01,,Elsewhere
    olha,petro@example.com,2,,,,2026-01-01,,Elsewhere
    ,,2,,,,2026-01-01,,Elsewhere
    petro,,9,,,,2026-01-01,,Elsewhere
    petro,,2,alchemy,,,2026-01-01,,Elsewhere
    petro,,2,,wizard,,2026-01-01,,Elsewhere
    petro,,2,,,Ukraine,2026-01-01,,Elsewhere
    petro,,2,,,,31/12/2026,,Elsewhere
    petro,,2,,,,2026-01-01,2025-01-01,Elsewhere
    petro,,2,,,,2026-01-01,,
    petro,"a"b,2
  CSV

  reasons = {
    4 => "The same is there already",
    5 => "no such member",
    6 => "different members",
    7 => "Neither username nor address",
    8 => "level is 1, 2 or 3",
    9 => "key of a specialty",
    10 => "role is not known",
    11 => "country is two letters",
    12 => "first day",
    13 => "last day lies before",
    14 => "source is missing",
    15 => "Quotation marks",
  }

  def import
    MedicalCommunities::CredentialImport.last
  end

  def piece(bytes, start: import.received)
    post "#{path}/#{import.id}/pieces.json?start=#{start}",
         params: bytes,
         headers: {
           "CONTENT_TYPE" => "application/octet-stream",
         }
    response.parsed_body["import"]
  end

  def send_table(text = table, pieces: 1)
    bytes = text.b
    post "#{path}.json", params: { size: bytes.bytesize }, as: :json
    bytes.scan(/.{1,#{(bytes.bytesize / pieces.to_f).ceil}}/mn).each { |some| piece(some) }
  end

  def apply
    post "#{path}/#{import.id}/apply.json"
  end

  def shown
    get "#{path}/#{import.id}.json"
    response.parsed_body
  end

  before { Jobs.run_immediately! }

  it "looks through a file without any effect, and says what would happen" do
    expect { send_table(table, pieces: 7) }.not_to change { MedicalCommunities::Credential.count }

    expect(shown["import"]).to include(
      "state" => "checked",
      "rows" => 14,
      "accepted" => 2,
      "repeated" => 1,
      "refused" => 11,
    )
    shown["refusals"].each do |refusal|
      expect(refusal["reason"]).to include(reasons.fetch(refusal["line"]))
    end
    expect(shown["refusals"].map { |one| one["line"] }).to eq(reasons.keys)
    expect(shown["refusals"].first["person"]).to eq("@OLHA / olha@example.com")
  end

  it "applies it, keeps nothing of the file, and says the same" do
    send_table
    apply

    expect(shown["import"]).to include("state" => "done", "accepted" => 2, "repeated" => 1)
    expect(MedicalCommunities::Credential.order(:id).map(&:attributes)).to match(
      [
        a_hash_including(
          "user_id" => olha.id,
          "level" => 2,
          "role" => "physician",
          "country" => "UA",
          "valid_until" => Date.new(2030, 12, 31),
          "source" => "Чужий форум",
          "granted_by_id" => admin.id,
        ),
        a_hash_including("user_id" => petro.id, "level" => 1, "valid_from" => Date.new(2026, 2, 1)),
      ],
    )
    expect(MedicalCommunities::Credential.first.specialties.map(&:key)).to match_array(
      %w[cardiology nursing],
    )
    expect(import.chunks.count).to eq(0)
    expect(DB.query_single("SELECT COUNT(*) FROM medical_credential_import_digests")).to eq([0])
  end

  it "makes no credential twice when the same file comes again, or is applied twice" do
    2.times do
      send_table
      2.times { apply }
    end

    expect(MedicalCommunities::Credential.count).to eq(2)
    expect(shown["import"]).to include("accepted" => 0, "repeated" => 3)
  end

  it "gives the refused rows as a file" do
    send_table
    get "#{path}/#{import.id}/report"

    rows = CSV.parse(response.body.delete_prefix("\uFEFF"), headers: true)
    expect(rows.map { |row| row["line"].to_i }).to eq(reasons.keys)
    expect(rows.first["person"]).to eq("'@OLHA / olha@example.com")
    expect(response.headers["Cache-Control"]).to include("no-store")
  end

  it "takes the next piece only, and says where to go on" do
    post "#{path}.json", params: { size: 20 }, as: :json
    piece("0123456789")
    expect(piece("0123456789", start: 0)["received"]).to eq(10)
    expect(piece("x" * 11)["received"]).to eq(10)
    expect(import.chunks.count).to eq(1)
  end

  {
    "Windows-1251" => [
      "username,level,valid_from,source\nolha,1,2026-01-01,Форум\n",
      "Windows-1251",
    ],
  }.each do |what, (text, encoding)|
    it "refuses #{what} kindly, and keeps nothing of it" do
      send_table(text.encode(encoding))

      expect(shown["import"]).to include("state" => "refused", "problem" => /Line 2 is not UTF-8/)
      expect(import.chunks.count).to eq(0)
      apply
      expect(MedicalCommunities::Credential.count).to eq(0)
    end
  end

  it "converts UTF-16, names columns that are missing, and refuses workbooks" do
    send_table("\uFEFF#{table}".encode("UTF-16LE"), pieces: 9)
    expect(shown["import"]).to include("state" => "checked", "accepted" => 2)

    send_table("name,level\nolha,2\n")
    expect(shown["import"]["problem"]).to include("username/email, valid_from, source")

    send_table("PK\x03\x04 and more")
    expect(shown["import"]["problem"]).to include("workbook")
  end

  it "refuses what is too large before it is sent" do
    post "#{path}.json", params: { size: 600.megabytes }, as: :json
    expect([response.status, response.parsed_body["errors"]]).to match([422, [/too large/]])
    post "#{path}.json", params: { size: 0 }, as: :json
    expect(response.status).to eq(422)
  end

  it "forgets a file" do
    send_table
    delete "#{path}/#{import.id}.json"

    expect(MedicalCommunities::CredentialImport.count).to eq(0)
    expect(MedicalCommunities::CredentialImport::Chunk.count).to eq(0)
    expect(MedicalCommunities::CredentialImport::Refusal.count).to eq(0)
    get "#{path}/999999.json"
    expect(response.status).to eq(404)
  end

  it "leaves no word of the file in the database or a job" do
    Jobs.run_later!
    send_table
    jobs = Jobs::MedicalCommunities::ImportCredentials.jobs
    expect(jobs.flat_map { |job| job["args"] }.flat_map(&:keys)).to match_array(
      %w[import_id current_site_id],
    )
    kept =
      %w[chunks refusals].flat_map do |table|
        DB.query("SELECT * FROM medical_credential_import_#{table}").map { |row| row.to_h.to_s }
      end
    expect(kept.join).not_to match(/olha|Чужий/i)
  end

  it "is for administrators" do
    sign_in(Fabricate(:moderator))
    post "#{path}.json", params: { size: 5 }, as: :json
    expect(response.status).to eq(404)
  end
end
