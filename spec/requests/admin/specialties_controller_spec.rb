# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::SpecialtiesController do
  fab!(:admin)
  fab!(:user)

  let(:path) { "/admin/plugins/discourse-medical-communities/specialties" }

  before do
    SiteSetting.medical_communities_enabled = true
    sign_in(admin)
  end

  def specialty(key)
    MedicalCommunities::Specialty.find_by(key: key)
  end

  def listed
    response.parsed_body["specialties"].index_by { |one| one["key"] }
  end

  def problems
    response.parsed_body["errors"]
  end

  def send_file(content, dry_run: true)
    post "#{path}/import.json?dry_run=#{dry_run}",
         params: content,
         headers: {
           "CONTENT_TYPE" => "application/octet-stream",
         }
  end

  it "lists the seeded specialties with what uses each, in as many queries for one as for many" do
    cardiology = specialty("cardiology")
    MedicalCommunities::SpecialtyClaim.create!(user: user, specialty: cardiology)
    MedicalCommunities::Credential.create!(
      user: user,
      level: 1,
      valid_from: Date.current,
      source: "x",
      specialties: [cardiology],
    )
    get "#{path}.json"

    expect(listed.size).to be >= 70
    expect(listed["cardiology"]["names"]["uk"]).to eq("Кардіологія")
    expect(listed["cardiology"]["parent_id"]).to eq(specialty("internal-medicine").id)
    expect(listed["cardiology"]["uses"]).to eq(
      "communities" => 0,
      "credentials" => 1,
      "members" => 1,
      "specialties" => cardiology.children.count,
    )

    few = track_sql_queries { get "#{path}.json" }.size
    20.times do |n|
      MedicalCommunities::Specialty.create!(key: "new-#{n}", names: { "en" => "N#{n}" })
    end
    expect(track_sql_queries { get "#{path}.json" }.size).to be <= few
  end

  it "adds, renames and moves, and logs who did" do
    post "#{path}.json",
         params: {
           key: "space-medicine",
           names: {
             en: " Space  medicine ",
             uk: "Космічна медицина",
           },
         },
         as: :json
    expect(listed["space-medicine"]["names"]).to eq(
      "en" => "Space medicine",
      "uk" => "Космічна медицина",
    )

    put "#{path}/#{specialty("space-medicine").id}.json",
        params: {
          names: {
            en: "Aerospace medicine",
          },
          parent_id: specialty("medicine").id,
        },
        as: :json
    expect(specialty("space-medicine")).to have_attributes(
      name: "Aerospace medicine",
      parent_id: specialty("medicine").id,
    )
    expect(UserHistory.where(custom_type: "medical_specialty_save").count).to eq(2)
  end

  it "says beside each field what does not fit" do
    post "#{path}.json", params: { key: "Heart Surgery", names: { uk: "Щось" } }, as: :json

    expect(response.status).to eq(422)
    expect(response.parsed_body["fields"].keys).to match_array(%w[key names])

    medicine = specialty("medicine")
    put "#{path}/#{medicine.id}.json",
        params: {
          names: medicine.names,
          parent_id: specialty("cardiology").id,
        },
        as: :json
    expect(response.parsed_body["fields"].keys).to eq(%w[parent])
    expect(medicine.reload.parent_id).to be_nil
  end

  it "takes no key twice" do
    post "#{path}.json", params: { key: "cardiology", names: { en: "Again" } }, as: :json

    expect(response.parsed_body["fields"].keys).to eq(%w[key])
  end

  it "deletes what nothing uses, and what is used only when that was said" do
    delete "#{path}/#{specialty("podiatry").id}.json"
    expect(specialty("podiatry")).to be_nil

    dentistry = specialty("dentistry")
    MedicalCommunities::SpecialtyClaim.create!(user: user, specialty: dentistry)
    delete "#{path}/#{dentistry.id}.json"
    expect([response.status, specialty("dentistry")]).to eq([409, dentistry])

    delete "#{path}/#{dentistry.id}.json", params: { even_used: true }
    expect(specialty("dentistry")).to be_nil
    expect(MedicalCommunities::SpecialtyClaim.count).to eq(0)
    expect(specialty("orthodontics").parent_id).to be_nil
  end

  it "answers calmly for what somebody else deleted" do
    delete "#{path}/999999.json"
    expect(response.status).to eq(404)
    put "#{path}/999999.json", params: { names: { en: "X" } }, as: :json
    expect(response.status).to eq(404)
  end

  file = <<~CSV
    key,parent,en,uk
    cardiology,internal-medicine,Cardiology,Кардіологія
    dentistry,,Dental medicine,
    deep-sea,sea-medicine,Deep sea medicine,
    sea-medicine,medicine,Sea medicine,Морська медицина
    Bad Key,,X,
    nameless,,,
    sea-medicine,,Twice,
    medicine,cardiology,Medicine,
    orphan,nowhere,Orphan,
  CSV

  def outcomes
    response.parsed_body["rows"].map { |row| row.values_at("line", "outcome", "reason").compact }
  end

  let(:expected) do
    [
      [2, "same"],
      [3, "changed"],
      [4, "added"],
      [5, "added"],
      [6, "refused", "key"],
      [7, "refused", "english"],
      [8, "refused", "repeated"],
      [9, "refused", "loop"],
      [10, "refused", "parent"],
    ]
  end

  it "says row by row what an import would do, and does nothing" do
    expect { send_file(file) }.not_to change {
      MedicalCommunities::Specialty.order(:id).pluck(:key, :names, :parent_id)
    }
    expect(outcomes).to eq(expected)
  end

  it "imports, and says the same" do
    send_file(file, dry_run: false)

    expect(outcomes).to eq(expected)
    expect(specialty("deep-sea").parent).to eq(specialty("sea-medicine"))
    expect(specialty("dentistry").names).to include(
      "en" => "Dental medicine",
      "uk" => "Стоматологія",
    )
    expect(specialty("medicine").parent_id).to be_nil
    expect(UserHistory.where(custom_type: "medical_specialty_import").count).to eq(1)
  end

  it "refuses a file that it cannot read, kindly" do
    send_file("key,en,uk\nx,X,Ж\n".encode("Windows-1251"))
    expect([response.status, problems.first]).to match([422, /Line 2 is not UTF-8/])

    send_file("key,name\n")
    expect(problems.first).to match(/missing.*en/)

    send_file("key,en\n#{"x" * 1.megabyte}")
    expect(problems.first).to match(/too large/)
  end

  it "takes what spreadsheet programs save as Unicode text" do
    send_file(
      "\uFEFFkey\ten\tuk\nsea-medicine\tSea medicine\tМорська\n".encode("UTF-16LE"),
      dry_run: false,
    )

    expect(specialty("sea-medicine").name(:uk)).to eq("Морська")
  end

  it "gives the list as a file that changes nothing when it is imported again" do
    get "#{path}/download"
    expect(response.headers["Content-Disposition"]).to include("specialties.csv")
    rows = CSV.parse(response.body.delete_prefix("\uFEFF"), headers: true)
    expect(rows.size).to eq(MedicalCommunities::Specialty.count)

    send_file(response.body)
    expect(response.parsed_body["rows"].map { |row| row["outcome"] }.uniq).to eq(%w[same])
  end

  it "is for administrators, and gone with the plugin" do
    SiteSetting.medical_communities_enabled = false
    get "#{path}.json"
    expect(response.status).to eq(404)

    SiteSetting.medical_communities_enabled = true
    sign_in(Fabricate(:moderator))
    get "#{path}.json"
    expect(response.status).to eq(404)
  end
end
