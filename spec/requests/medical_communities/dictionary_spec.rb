# frozen_string_literal: true

require_relative "../../support/dictionary_help"

RSpec.describe "The dictionary of a community", type: :request do
  include DictionaryHelp

  fab!(:elsewhere) { Joinable.found("Skin care", closedness: "members") }
  fab!(:other_keeper) { Fabricate(:user) }
  fab!(:member) { Fabricate(:user) }

  let(:address) { "/communities/#{community.id}/dictionary" }

  before do
    appoint(other_keeper, elsewhere)
    community.member_group.add(member)
    MedicalCommunities::Charter.forget
  end

  def body
    response.parsed_body
  end

  def add(**given)
    wishes = {
      kind: "add",
      word: "Lazolvan Forte",
      ingredients: ["ambroxol"],
      reason: "Common in our pharmacies",
    }
    post "#{address}/words.json", params: wishes.merge(given)
  end

  def policy
    MedicalCommunities::Charter.of(community.category_id).policy
  end

  def csv(*rows, header: "kind,word,ingredients,reason")
    [header, *rows].join("\n")
  end

  def import(content, dry_run: false)
    post "#{address}/imports.json?dry_run=#{dry_run}",
         params: content,
         headers: {
           "CONTENT_TYPE" => "text/csv",
         }
  end

  def kinds(**of)
    MedicalCommunities::DictionaryWord.standing.where(of).order(:key).pluck(:kind, :word)
  end

  it "is read by whoever may see the community and changed by who moderates it" do
    word = say("allow", "Aspirin")
    people = { nil => false, applicant => false, member => false, other_keeper => false }
    people
      .merge(keeper => true, admin => true)
      .each do |person, may|
        person ? sign_in(person) : sign_out
        get "#{address}.json"
        expect(response.status).to eq(200)
        expect(body["may_moderate"]).to eq(may)
        get "#{address}/words.json"
        expect(body["words"].map { |one| one["word"] }).to eq(%w[Aspirin])
        post "#{address}/search.json", params: { q: "lasix" }
        expect(response.status).to eq(200)
        next if may

        refused = [403, 404]
        add
        expect(refused).to include(response.status)
        delete "#{address}/words/#{word.id}.json", params: { reason: "No" }
        expect(refused).to include(response.status)
        get "#{address}/download"
        expect(refused).to include(response.status)
        import(csv("allow,Aspirin,,Known"))
        expect(refused).to include(response.status)
      end
    expect(kinds).to eq([%w[allow Aspirin]])
  end

  it "is nowhere for those who may not know of a case circle" do
    circle = Joinable.found("Rare hearts", closedness: "circle")
    appoint(keeper, circle)
    MedicalCommunities::Charter.forget
    say("allow", "Aspirin", of: circle)
    digest = words_id(of: circle).delete_prefix("w-")
    sign_in(member)
    [
      -> { get "/communities/#{circle.id}/dictionary.json" },
      -> { get "/communities/#{circle.id}/dictionary/words.json" },
      -> { get "/communities/#{circle.id}/dictionary/words/#{digest}.json" },
      -> { post "/communities/#{circle.id}/dictionary/search.json", params: { q: "lasix" } },
      -> { post "/communities/#{circle.id}/dictionary/words.json", params: { kind: "allow" } },
      -> { get "/communities/#{community.id}/dictionary/words/#{digest}.json" },
      -> { get "/communities/words/#{digest}.json" },
    ].each do |ask|
      ask.call
      expect(response.status).to eq(404)
    end

    sign_in(keeper)
    get "/communities/#{circle.id}/dictionary/words/#{digest}.json"
    expect(response.status).to eq(200)
    get "/communities/words/#{digest}.json"
    expect(response.status).to eq(200)
  end

  it "says which packs, level and words hold" do
    say("allow", "Aspirin")
    get "#{address}.json"

    expect(body).to include("id" => community.id, "name" => "Heart rhythm", "level" => "off")
    expect(body["packs"].map { |pack| pack["id"] }).to eq(%w[us uk eu int])
    expect(body["packs"].first).to include("name" => "United States", "rows" => be > 1000)
    expect(body["packs"].first["sources"]).to include("written by us from general knowledge")
    expect(body["words"]).to eq("id" => words_id, "allow" => 1, "add" => 0, "silence" => 0)
    expect(body["policy"]).to include("preset" => "discussion", "words" => words_id)

    community.update!(mode: "enforce")
    MedicalCommunities::Charter.forget
    get "#{address}.json"
    expect(body["level"]).to eq("advise")
  end

  it "shows what was said by whom and how it ended" do
    word = say("allow", "Aspirin", reason: "Everybody says so")
    take_back(word, reason: "We write acetylsalicylic acid")
    say("silence", "Accept")
    get "#{address}/words.json"

    standing, ended = body["words"]
    expect(standing).to include("word" => "Accept", "by" => keeper.username, "ended" => nil)
    expect(ended).to include("word" => "Aspirin", "reason" => "Everybody says so")
    expect(ended["ended"]).to include(
      "by" => keeper.username,
      "reason" => "We write acetylsalicylic acid",
    )
    get "#{address}/words.json", params: { kind: "allow" }
    expect(body["words"].size).to eq(1)
  end

  it "gives the examiner an edition by its digest, to be kept for ever" do
    say("add", "Lazolvan Forte", ingredients: %w[амброксол])
    first = words_id
    say("allow", "Aspirin")
    sign_in(member)
    get "/communities/words/#{words_id.delete_prefix("w-")}.json"
    expect(body).to include("id" => words_id, "allow" => ["Aspirin"])
    get "#{address}/words/#{first.delete_prefix("w-")}.json"

    expect(response.headers["Cache-Control"]).to include("immutable", "private")
    expect(body).to eq(
      "kind" => "words",
      "id" => first,
      "allow" => [],
      "add" => [["Lazolvan Forte", ["ambroxol"]]],
      "silence" => [],
    )
    expect(words_id).not_to eq(first)
  end

  it "refuses in kind sentences, and nothing changes" do
    sign_in(keeper)
    said = ->(**given) do
      add(**given)
      expect(response.status).to eq(422)
      body["errors"].first
    end
    say("allow", "Aspirin")

    expect(said.(ingredients: ["ambroxole"])).to include("ambroxole", "ambroxol")
    expect(said.(ingredients: [])).to include("at least one active ingredient")
    expect(said.(word: "ASPIRIN")).to include("something else", "allowed here")
    expect(said.(kind: "allow", word: "aspirin", ingredients: [])).to include("already")
    expect(said.(reason: "Mrs Anna Kovalenko, born 12.03.1961, tel. 050 123 45 67")).to include(
      "identifying detail",
    )
    expect(said.(reason: "")).to be_present
    expect(said.(kind: "forbid")).to be_present
    expect(said.(word: "a" * 101)).to be_present
    expect(said.(word: "7")).to include("two letters")
    expect(kinds).to eq([%w[allow Aspirin]])
  end

  it "takes nothing that the examiner does not, which would hold every post there" do
    sign_in(keeper)
    refused = MedicalCommunities::Examiner::Error::WordsRefused
    MedicalCommunities::Examiner.stubs(:examine).with("", anything).raises(refused)
    MedicalCommunities::Examiner
      .stubs(:examine)
      .with { |text, _| text != "" }
      .returns({ "findings" => [] })

    add
    expect(response.status).to eq(422)
    expect(body["errors"]).to eq([I18n.t("medical_communities.dictionary.not_done.understood")])
    import(csv("allow,Aspirin,,Known here"))
    expect(response.status).to eq(422)
    expect(body["errors"]).to eq([I18n.t("medical_communities.dictionary.not_done.understood")])
    expect(MedicalCommunities::DictionaryWord.count).to eq(0)
    expect(policy).not_to have_key("words")
  end

  it "takes lists and trees for what they are not" do
    sign_in(keeper)
    [
      { word: ["a"] },
      { reason: { a: 1 } },
      { ingredients: { a: ["b"] } },
      { kind: ["add"] },
    ].each do |odd|
      add(**odd)
      expect(response.status).to eq(422)
    end
    post "#{address}/search.json", params: { q: ["a"] }
    expect(body["medicines"]).to eq([])
  end

  describe "search" do
    def found(query)
      post "#{address}/search.json", params: { q: query }
      body["medicines"].map { |one| one["brand"] }
    end

    it "finds trademarks and ingredients, what begins so first" do
      expect(found("lasix").first).to eq("Lasix")
      expect(found("ЛАЗІКС")).to be_empty
      community.update!(packs: %w[us ua])
      expect(found("ЛАЗІКС")).to include("Лазикс")
      expect(found("furosemide")).to include("Lasix")
      post "#{address}/search.json", params: { q: "Augmentin" }
      expect(body["medicines"].first).to include("brand" => "Augmentin")
      expect(body["medicines"].first["contents"].first["ingredients"]).to eq(
        ["amoxicillin", "clavulanic acid"],
      )
      expect(body["medicines"].first["sources"]).to be_present
    end

    it "finds what moderators said first, by the word and by its ingredients" do
      say("add", "Cardiofine", ingredients: ["bisoprolol"])
      take_back(say("silence", "Cardigan"))
      %w[CARDIO bisoprol].each do |q|
        post "#{address}/search.json", params: { q: q }
        expect(body["words"].map { |word| word["word"] }).to eq(["Cardiofine"])
      end
      %w[% _ c].each do |q|
        post "#{address}/search.json", params: { q: q }
        expect(body["words"]).to be_empty
      end
    end

    it "looks into uploaded packs where they were chosen, and names sources as people do" do
      pack =
        MedicalCommunities::Pack.new(
          key: "own-names",
          name: "Names of our clinic",
          date: Date.new(2026, 11, 1),
          regions: %w[UA],
          sources: ["Our pharmacy"],
          table:
            "brand,ingredients,regions,source,caution\nZwolqubarax,furosemide;torasemide,,list,\n",
        )
      pack.content_of = { "version" => "2026-11-01.00000000", "rows" => 1, "names" => {} }
      pack.save!
      expect(found("zwolq")).to eq([])

      community.update!(packs: %w[us own-names])
      MedicalCommunities::Charter.forget
      expect(found("ZWOLQ")).to eq(%w[Zwolqubarax])
      expect(body["medicines"].sole).to include(
        "pack" => "own-names",
        "sources" => %w[list],
        "date" => "2026-11-01",
        "contents" => [
          { "ingredients" => %w[furosemide torasemide], "more" => false, "regions" => %w[UA] },
        ],
      )
      found("lasix")
      expect(body["medicines"].first["sources"]).to include(/Orange Book/)
      get "#{address}.json"
      expect(body["packs"].last).to include("name" => "Names of our clinic", "ref" => /\Au-/)
    ensure
      MedicalCommunities::Packs.forget
    end

    it "answers fifty at most, and nothing to a letter" do
      expect(found("am").size).to eq(50)
      expect(body["more"]).to eq(true)
      expect(found("a")).to eq([])
    end
  end

  describe "words that the examiner reads otherwise" do
    before { sign_in(keeper) }

    def refused?(**given)
      add(**given)
      response.status == 422
    end

    it "are refused when a sign ends them early" do
      ["B/K", "B+", "D'Vit", "Dr.Max", "«Лазолван»", "(B) Bar", "A–B"].each do |word|
        expect(refused?(word: word)).to be(true), word
      end
      [
        "Lazolvan®",
        "Нурофен(R) Форте",
        "Кам’янець",
        "Calcium-D3",
        "Nurofen+",
        "Óptimo",
      ].each { |word| expect(refused?(word: word)).to be(false), word }
    end

    it "are refused with an ingredient that packs cannot write" do
      name = "diphtheria-haemophilus influenzae b-pertussis-tetanus-hepatitis b-meningococcus a + c"
      expect(refused?(ingredients: [name])).to be(true)
    end
  end

  describe "files" do
    before { sign_in(keeper) }

    let(:rows) do
      [
        "allow,Aspirin,,Known",
        "add,Lazolvan Forte,ambroxol,Common in our pharmacies",
        "silence,Accept,,A word",
      ]
    end

    it "are tried, taken once, and come out as they went in" do
      import(csv(*rows), dry_run: true)
      expect(body["rows"].map { |row| row["outcome"] }).to eq(%w[added added added])
      expect(kinds).to eq([])

      import(csv(*rows))
      expect(body).to include("taken" => true, "dry_run" => false)
      expect(kinds.size).to eq(3)
      id = words_id
      import(csv(*rows))
      expect(body["rows"].map { |row| row["outcome"] }).to eq(%w[unchanged unchanged unchanged])
      expect([words_id, MedicalCommunities::DictionaryEdition.count]).to eq([id, 1])

      get "#{address}/download"
      file = response.body.dup.force_encoding("UTF-8")
      MedicalCommunities::DictionaryWord.standing.to_a.each { |word| take_back(word) }
      import(file)
      expect(words_id).to eq(id)
    end

    it "are read whatever the case of the kind, so that the examiner takes them" do
      import(csv("Add,Lazolvan Forte,ambroxol,Common"))
      expect(MedicalCommunities::DictionaryWord.sole.ingredients).to eq(%w[ambroxol])
      report = MedicalCommunities::Examiner.examine("Lazolvan Forte 30 mg", policy)
      expect(report["findings"].pluck("rule")).to eq(%w[brand-names/brand-name])
    end

    it "change what they say otherwise, in one edition" do
      say("allow", "Aspirin")
      import(csv("silence,Aspirin,,A name"))
      expect(body["rows"]).to eq([{ "line" => 2, "outcome" => "changed", "reason" => nil }])
      expect(kinds).to eq([%w[silence Aspirin]])
    end

    it "are taken whole or not at all, and say which rows" do
      import(
        csv(
          *rows,
          "forbid,Other,,Why",
          "add,Xylo,nothing,Why",
          "allow,ASPIRIN,,Why",
          "allow,Foo,,",
        ),
      )
      expect(response.status).to eq(422)
      refused = body["rows"].select { |row| row["outcome"] == "refused" }
      expect(refused.map { |row| row["line"] }).to eq([5, 6, 7, 8])
      expect(refused.map { |row| row["reason"] }).to all(be_present)
      expect(kinds).to eq([])

      import("PK\x03\x04nonsense")
      expect([response.status, body["errors"].first]).to match([422, include("spreadsheet")])
      import("a,b\n1,2")
      expect(response.status).to eq(422)
    end

    it "that are long go to a job, which tells how far it is" do
      Jobs.run_immediately!
      content =
        csv(
          *150.times.map do |i|
            "add,Brandoxal #{("aa".."zz").to_a[i]},ambroxol,Common in our pharmacies"
          end,
        )
      told =
        MessageBus.track_publish("/medical-communities/dictionary/#{community.id}/import") do
          import(content)
        end
      expect(told.map(&:user_ids).uniq).to eq([[keeper.id]])
      expect(told.last.data).to include(done: 150, total: 150, ended: true)
      expect(told.last.data[:outcome]["taken"]).to eq(true)
      expect(kinds.size).to eq(150)

      record = MedicalCommunities::DictionaryImport.last
      expect(record.content).to be_nil
      get "#{address}/imports/#{record.id}.json"
      expect(body).to include("ended" => true, "done" => 150)
      sign_in(admin)
      get "#{address}/imports/#{record.id}.json"
      expect(response.status).to eq(404)
    end
  end
end
