# frozen_string_literal: true

RSpec.describe MedicalCommunities::Admin::MedicinesController do
  fab!(:admin)
  fab!(:category)

  let(:path) { "/admin/plugins/discourse-medical-communities/medicines" }

  before do
    SiteSetting.medical_communities_enabled = true
    MedicalCommunities::Charter.forget
    MedicalCommunities::Packs.forget
    sign_in(admin)
  end

  def listed
    response.parsed_body["packs"].index_by { |pack| pack["id"] }
  end

  def save(**settings)
    put "/admin/plugins/discourse-medical-communities/communities/#{category.id}.json",
        params: {
          preset: "clinical-cases",
          mode: "enforce",
          severities: {
          },
          **settings,
        },
        as: :json
  end

  def community
    MedicalCommunities::Community.find_by(category_id: category.id)
  end

  it "lists the packs, and in how many communities each holds" do
    save(country: "US", language: "en")
    get "#{path}.json"

    expect(response.parsed_body["ingredients"]).to be > 5000
    expect(listed.keys).to match_array(%w[us uk eu int ua ru ar ca au in eg])
    expect(listed["us"]).to include(
      "name" => "United States",
      "version" => a_string_starting_with("2024-11-08."),
      "date" => "2024-11-08",
      "regions" => %w[US],
      "sources" => a_collection_including("FDA Orange Book, 2024-11-08"),
      "digest" => /\A\h{64}\z/,
      "languages" => %w[en],
      "origin" => "shipped",
      "default" => true,
      "communities" => 1,
    )
    expect(listed["us"]["rows"]).to be > 5000
    expect(listed["us"]["bytes"]).to be_between(20_000, 60_000)
    expect(listed["ua"]).to include("communities" => 0, "languages" => %w[en uk])
    expect(listed["in"]).to include("default" => false)
  end

  it "lets a community choose packs, and take back its choice" do
    save(packs: %w[uk in])
    expect(response.status).to eq(200)
    expect(community.packs).to eq(%w[uk in])
    expect(MedicalCommunities::Charter.of(category.id).policy["packs"]).to eq(%w[uk in])

    save(mode: "watch")
    expect(community.packs).to eq(%w[uk in])

    save(packs: [])
    expect(MedicalCommunities::Charter.of(category.id).policy["packs"]).to eq([])

    save(packs: nil, country: "GB", language: "en")
    expect(community.packs).to be_nil
    expect(response.parsed_body["communities"].first).to include(
      "packs" => nil,
      "default_packs" => %w[uk eu int],
    )
  end

  it "refuses packs that there are not, and too many" do
    save(packs: %w[us nowhere])
    expect([response.status, response.parsed_body["errors"]]).to eq(
      [422, ["There is no medicine pack “nowhere”."]],
    )
    save(packs: "us")
    expect(response.status).to eq(422)
    expect(community).to be_nil
  end

  it "is for administrators, and gone with the plugin" do
    sign_in(Fabricate(:moderator))
    get "#{path}.json"
    expect(response.status).to eq(404)

    sign_in(admin)
    SiteSetting.medical_communities_enabled = false
    get "#{path}.json"
    expect(response.status).to eq(404)
  end

  describe "a table" do
    table = <<~CSV
      brand,ingredients,regions,caution
      Examplin,frusemide,PL,
      Examplin Plus,furosemide; spironolactone,"PL, CZ",
      Exampl-Aid,paracetamol; combination,PL,medium
      Oxamplex,metformin,PL,
      Oxamplex,glipizide,CZ,
    CSV

    def send_table(content, **meta)
      query = {
        id: "pl-2026",
        name: "Leki polskie",
        date: "2026-10-01",
        source: "Chamber of pharmacists",
        regions: "pl, cz",
        dry_run: false,
        **meta,
      }.to_query
      post "#{path}/packs.json?#{query}", params: content, headers: { "CONTENT_TYPE" => "text/csv" }
    end

    def problems
      response.parsed_body["problems"].map(&:compact_blank)
    end

    def error
      response.parsed_body["errors"].first
    end

    def packs
      MedicalCommunities::Pack.order(:key).pluck(:key, :rows)
    end

    def findings(text)
      MedicalCommunities::Examiner
        .examine(text, MedicalCommunities::Charter.of(category.id).policy)
        .fetch("findings")
        .filter { |finding| finding["rule"] == "brand-names/brand-name" }
        .map { |finding| finding["suggestions"].first }
    end

    it "is looked through, and becomes a pack" do
      send_table(table, dry_run: true)
      expect(response.parsed_body["pack"]).to include("id" => "pl-2026", "rows" => 4)
      expect(packs).to be_empty

      send_table(table)
      expect(response.parsed_body["pack"]).to include(
        "id" => "pl-2026",
        "name" => "Leki polskie",
        "date" => "2026-10-01",
        "sources" => ["Chamber of pharmacists"],
        "regions" => %w[PL CZ],
        "languages" => %w[en],
        "origin" => "uploaded",
        "default" => false,
        "communities" => 0,
      )
      expect(packs).to eq([["pl-2026", 4]])
      expect(UserHistory.find_by(custom_type: "medical_pack_upload").details).to include("pl-2026")

      get "#{path}.json"
      expect(listed["pl-2026"]["rows"]).to eq(4)
    end

    it "works at once where it is chosen, also when another takes its place" do
      send_table(table)
      save(packs: %w[int pl-2026])
      expect(response.status).to eq(200)
      expect(findings("She takes Examplin 40 mg and Examplin Plus.")).to eq(
        ["furosemide", "furosemide + spironolactone"],
      )
      expect(findings("He takes Oxamplex 5 mg.")).to eq(%w[metformin])

      send_table("brand,ingredients\nExamplin,torasemide\n", name: "Leki")
      expect(packs).to eq([["pl-2026", 1]])
      expect(findings("She takes Examplin 40 mg and Examplin Plus.")).to eq(
        %w[torasemide torasemide],
      )
    end

    it "is given back as it was, and changes nothing when it is uploaded again" do
      send_table(table)
      before = MedicalCommunities::Pack.last.attributes.except("id", "updated_at")
      get "#{path}/packs/pl-2026/download"
      expect(response.headers["Content-Disposition"]).to include("pl-2026.csv")
      given = response.body

      send_table(given)
      expect(MedicalCommunities::Pack.last.attributes.except("id", "updated_at")).to eq(before)
    end

    it "is given back of a shipped pack too" do
      get "#{path}/packs/eu/download"
      given = response.body
      expect(given.lines.first.strip).to eq("\uFEFFbrand,ingredients,regions,source,caution")

      send_table(given, id: "eu-copy", regions: "EU")
      expect(response.status).to eq(200)
      get "#{path}/packs/eu-copy/download"
      # Two thousand lines are no message.
      expect(response.body.b == given.b).to eq(true)
      expect(MedicalCommunities::Pack.last.rows).to eq(MedicalCommunities::Packs.find("eu").rows)
    end

    it "is refused row by row, and nothing changes" do
      send_table(table)
      expect { send_table(<<~CSV) }.not_to change { MedicalCommunities::Pack.last.attributes }
        brand,ingredients,regions,caution
        Examplin,furosemide,PL,
        EXAMPLIN®,metformin,PL,
        Examplerin,unobtainium,PL,
        ,furosemide,PL,
        Ab,furosemide,PL,
        Paracetamol,paracetamol,PL,
        Examplor,,PL,
        Exampler,furosemide,Poland,
        Exampluna,furosemide,PL,huge
        One two three four five,furosemide,PL,
      CSV

      expect(response.status).to eq(422)
      expect(error).to eq("Nothing was saved. Rows to look at: 9.")
      expect(problems).to eq(
        [
          { "row" => 3, "reason" => "duplicate-name", "first" => 2 },
          { "row" => 4, "reason" => "unknown-ingredient", "ingredient" => "unobtainium" },
          { "row" => 5, "reason" => "empty-name" },
          { "row" => 6, "reason" => "short-name" },
          { "row" => 7, "reason" => "ingredient-name" },
          { "row" => 8, "reason" => "no-ingredient" },
          { "row" => 9, "reason" => "unknown-region" },
          { "row" => 10, "reason" => "unknown-caution" },
          { "row" => 11, "reason" => "unreadable-name" },
        ],
      )
    end

    it "names two hundred problems, and counts the others" do
      rows = (1..250).map { |number| "Name#{"x" * (number % 9)}#{number},nothing" }
      send_table("brand,ingredients\n#{rows.join("\n")}\n")

      expect(problems.size).to eq(200)
      expect(response.parsed_body["more"]).to eq(50)
    end

    it "is refused when it is no such table, or too long" do
      {
        "name,ingredients\nX,furosemide\n" => /missing.*brand/,
        "brand,ingredients,price\nX,furosemide,1\n" => /not known.*price/,
        "" => /empty/,
        "brand,ingredients\n" => /empty/,
        "PK\x03\x04workbook".b => /workbook/,
        "\u0000\u0001\u0002\u0003binary" => /text file|missing/,
        "brand,ingredients\n" + "\"Lasix,furosemide\n" => /quotation/,
        "brand,ingredients\n" + "Lasix,furosemide\n" * 20_001 => /20,000 rows/,
        "brand,ingredients\n" + "Lasix,furosemide\n" * 1_000_000 => /too large/,
      }.each do |content, sentence|
        send_table(content)
        expect([response.status, error]).to match([422, sentence])
      end
      expect(packs).to be_empty
    end

    it "needs a name, an id of its own, a date, a source and countries" do
      send_table(
        "brand,ingredients\nExamplin,furosemide\n",
        id: "us",
        name: " ",
        date: "yesterday",
        source: "",
        regions: "",
      )
      expect(response.status).to eq(422)
      expect(response.parsed_body["fields"].keys).to match_array(%w[id name date source regions])
      send_table(table, id: "Ab", regions: "Poland")
      expect(response.parsed_body["fields"].keys).to match_array(%w[id regions])
    end

    it "is removed from the communities that chose it, with a line in the staff log" do
      send_table(table)
      save(packs: %w[pl-2026])
      other = Fabricate(:category)
      MedicalCommunities::Community.create!(
        category: other,
        preset: "discussion",
        mode: "enforce",
        packs: %w[us pl-2026],
      )
      get "#{path}.json"
      expect(listed["pl-2026"]).to include(
        "communities" => 2,
        "community_names" => [category.name, other.name].sort,
      )

      told = MessageBus.track_publish("/categories") { delete "#{path}/packs/pl-2026.json" }
      expect(listed).not_to have_key("pl-2026")
      expect(MedicalCommunities::Community.order(:id).pluck(:packs)).to eq([nil, %w[us]])
      expect(
        told.flat_map { |one| one.data[:categories].map { |told_of| told_of[:id] } },
      ).to match_array([category.id, other.id])
      expect(UserHistory.find_by(custom_type: "medical_pack_remove").details).to include(
        other.id.to_s,
      )
      expect(findings("She takes Examplin 40 mg.")).to be_empty
    end

    it "is only removed or given where there is one, and never a shipped one" do
      delete "#{path}/packs/us.json"
      expect(response.status).to eq(404)
      delete "#{path}/packs/nowhere.json"
      expect(response.status).to eq(404)
      get "#{path}/packs/nowhere/download"
      expect(response.status).to eq(404)
    end

    it "is told to open pages when it changes or a community chooses it" do
      send_table(table)
      MedicalCommunities::Community.create!(
        category: category,
        preset: "discussion",
        mode: "enforce",
        parent:
          MedicalCommunities::Community.create!(
            category: Fabricate(:category),
            preset: "discussion",
            mode: "enforce",
          ),
        inherits: %w[preset],
      )
      parent = community.parent.category

      policies = ->(&block) do
        MessageBus
          .track_publish("/categories", &block)
          .flat_map { |one| one.data[:categories] }
          .to_h { |told| [told[:id], told[:medical_community][:policy]["packs"]] }
      end
      told =
        policies.call do
          put "/admin/plugins/discourse-medical-communities/communities/#{parent.id}.json",
              params: {
                preset: "discussion",
                mode: "enforce",
                severities: {
                },
                packs: %w[pl-2026],
              },
              as: :json
        end
      first = MedicalCommunities::Pack.last.ref
      expect(told).to eq(category.id => [first], parent.id => [first])

      told = policies.call { send_table("brand,ingredients\nExamplin,torasemide\n") }
      second = MedicalCommunities::Pack.last.ref
      expect(told).to eq(category.id => [second], parent.id => [second])
      expect(second).not_to eq(first)
    end

    it "is given to composers by an address that names what it holds" do
      send_table(table)
      ref = MedicalCommunities::Pack.last.ref
      reset!
      get "/communities/packs/#{ref}.json"

      expect(response.status).to eq(200)
      expect(response.headers["Cache-Control"].split(", ")).to match_array(
        %w[max-age=31536000 private immutable],
      )
      expect(response.parsed_body).to include("id" => ref, "rows" => 4, "regions" => %w[PL CZ])

      get "/communities/packs/u-000000000000.json"
      expect(response.status).to eq(404)

      SiteSetting.login_required = true
      get "/communities/packs/#{ref}.json"
      expect(response.status).to eq(403)

      SiteSetting.login_required = false
      SiteSetting.medical_communities_enabled = false
      get "/communities/packs/#{ref}.json"
      expect(response.status).to eq(404)
    end

    it "keeps a held text where it was judged, and does not hold it for ever once it is gone" do
      send_table(table)
      save(packs: %w[pl-2026])
      policy = MedicalCommunities::Charter.of(category.id).policy
      charter = MedicalCommunities::Charter.new(policy.merge("mode" => "enforce"))

      save(packs: %w[us])
      expect(charter.policy["packs"]).to eq([MedicalCommunities::Pack.last.ref])
      expect(
        MedicalCommunities::Examiner.examine("Examplin 40 mg", charter.policy)["packs"].size,
      ).to eq(1)

      delete "#{path}/packs/pl-2026.json"
      expect(charter.policy["packs"]).to eq([])
      expect(
        MedicalCommunities::Examiner.examine("Examplin 40 mg", charter.policy),
      ).not_to have_key("problem")
    end

    it "is for administrators" do
      sign_in(Fabricate(:moderator))
      send_table(table)
      expect([response.status, packs]).to eq([404, []])
    end
  end
end
