# frozen_string_literal: true

require_relative "../../support/own_scheme"

RSpec.describe MedicalCommunities::Admin::SchemesController do
  fab!(:admin)
  fab!(:user)

  let(:path) { "/admin/plugins/discourse-medical-communities/verification/schemes" }

  before do
    SiteSetting.medical_communities_enabled = true
    sign_in(admin)
  end

  def listed
    response.parsed_body["schemes"].index_by { |one| one["key"] }
  end

  def send_definition(data, **rest)
    definition = data.is_a?(String) ? data : data.to_json
    post "#{path}.json", params: { definition: definition, **rest }, as: :json
  end

  def problems
    response.parsed_body.dig("fields", "definition").to_s.delete("\u2068\u2069").split("\n")
  end

  def credential(scheme)
    MedicalCommunities::Credential.create!(
      user: user,
      level: 1,
      valid_from: Date.current,
      source: "x",
      scheme: scheme,
    )
  end

  def application(scheme)
    MedicalCommunities::CredentialApplication.create!(
      applicant: user,
      role: "physician",
      country: "US",
      scheme: scheme,
    )
  end

  it "lists what comes with the plugin with what is decided and what uses it, in few queries" do
    credential("us-npi")
    application("us-npi")
    get "#{path}.json"

    expect(listed.size).to eq(38)
    expect(listed["us-npi"]).to include(
      "enabled" => true,
      "four_eyes" => false,
      "own" => false,
      "checksum" => true,
      "uses" => {
        "waiting" => 1,
        "credentials" => 1,
      },
    )
    expect(listed["us-dea"]["enabled"]).to eq(false)
    expect(listed["us-npi"]["form"]["forms"].first["pattern"]).to eq("[12]\\d{9}")

    few = track_sql_queries { get "#{path}.json" }.size
    10.times { |n| OwnScheme.create!(key: "xx-guild-#{n}") }
    expect(track_sql_queries { get "#{path}.json" }.size).to be <= few
  end

  it "keeps what is decided about one, and logs who did" do
    put "#{path}/us-dea.json",
        params: {
          enabled: true,
          four_eyes: true,
          renewal_months: 12,
        },
        as: :json

    expect(listed["us-dea"]).to include(
      "enabled" => true,
      "four_eyes" => true,
      "renewal_months" => 12,
    )
    expect(MedicalCommunities::Schemes.find("us-dea")).to be_four_eyes
    expect(UserHistory.where(custom_type: "medical_scheme_decide").count).to eq(1)

    put "#{path}/us-dea.json",
        params: {
          enabled: true,
          four_eyes: true,
          renewal_months: 0,
        },
        as: :json
    expect(response.parsed_body["fields"]).to eq(
      "renewal_months" => "From 1 to 240 months, or empty.",
    )
    put "#{path}/us-dea.json", params: { four_eyes: true }, as: :json
    expect(response.status).to eq(422)
    put "#{path}/xx-none.json", params: { enabled: true, four_eyes: true }, as: :json
    expect(response.status).to eq(404)
  end

  it "adds one of their own, which then checks numbers" do
    send_definition(OwnScheme.definition)

    expect(listed["xx-guild"]).to include("own" => true, "renewal_months" => 36, "enabled" => true)
    guild = MedicalCommunities::Schemes.for(country: "XX", role: "nurse").first
    expect(guild.check("g 10002").state).to eq(:fits)
    expect(guild.check("G10003").state).to eq(:does_not_fit)
    expect(guild.sentence(guild.check("G10003")).delete("\u2068\u2069")).to eq(
      "Guild: the digits do not fit. A typing slip?",
    )
    expect(UserHistory.where(custom_type: "medical_scheme_save").count).to eq(1)
  end

  it "replaces one when that was meant, and one that is used when that was said" do
    OwnScheme.create!
    changed = OwnScheme.definition(short: "The guild")
    send_definition(changed)
    expect([response.status, response.parsed_body.dig("extras", "reason")]).to eq([409, "taken"])

    credential("xx-guild")
    send_definition(changed, replace: true)
    expect([response.status, response.parsed_body.dig("extras", "reason")]).to eq([409, "used"])

    send_definition(changed, replace: true, even_used: true)
    expect(MedicalCommunities::Schemes.find("xx-guild").short).to eq("The guild")
  end

  it "deletes one of their own: used only when that was said, never while a request waits" do
    OwnScheme.create!
    waiting = application("xx-guild")
    delete "#{path}/xx-guild.json", params: { even_used: true }
    expect([response.status, response.parsed_body.dig("extras", "reason")]).to eq([409, "waiting"])

    waiting.close("declined", by: admin)
    credential("xx-guild")
    delete "#{path}/xx-guild.json"
    expect([response.status, response.parsed_body.dig("extras", "reason")]).to eq([409, "used"])

    delete "#{path}/xx-guild.json", params: { even_used: true }
    expect(listed).not_to have_key("xx-guild")

    delete "#{path}/us-npi.json", params: { even_used: true }
    expect(response.status).to eq(404)
    expect(MedicalCommunities::Schemes.find("us-npi")).to be_present
  end

  it "takes no key of what comes with the plugin" do
    send_definition(OwnScheme.definition(key: "us-npi"), replace: true, even_used: true)

    expect([response.status, problems.first]).to match([422, /comes with the plugin/])
  end

  {
    "not JSON" => ["{", /not JSON yet/],
    "no object" => ["[]", /object in curly brackets/],
    "nothing" => ["", /not JSON yet/],
    "null" => ["null", /object in curly brackets/],
    "too large" => ["\"#{"x" * 101.kilobytes}\"", /more than 100 kB/],
    "very deep" => ["[" * 20_000, /not JSON yet/],
    "a part that nobody knows" => [{ patern: "x" }, /\Apatern: nothing here is called patern/],
    "a part that is missing" => [{ forms: nil }, /\Aforms: this is still missing/],
    "a key with capitals" => [{ key: "XX" }, /\Akey: lower-case/],
    "a country's name" => [{ country: "Utopia" }, /\Acountry: two capital letters/],
    "a role that is none" => [{ roles: ["wizard"] }, /\Aroles.1: "wizard" is not one of/],
    "no English name" => [{ names: { uk: "Номер" } }, /\Anames.en: this is still missing/],
    "a name with NUL" => [{ names: { en: "a\0b" } }, /\Anames.en: words/],
    "an address that is no page" => [{ register: "javascript:alert(1)" }, /\Aregister: an address/],
    "months that are words" => [{ renewal_months: "12" }, /\Arenewal_months: a whole number/],
    "one form only" => [{ forms: { pattern: "x" } }, /\Aforms: a list/],
    "nested repetition" => [
      { forms: [{ pattern: "(\\d+)+" }] },
      /\Aforms.1.pattern: only characters/,
    ],
    "look-ahead" => [{ forms: [{ pattern: "(?=a)b" }] }, /\Aforms.1.pattern: only characters/],
    "a back-reference" => [{ forms: [{ pattern: "a\\1" }] }, /\Aforms.1.pattern: only characters/],
    "more than 64 characters" => [{ forms: [{ pattern: "\\d{65}" }] }, /\Aforms.1.pattern/],
    "a wrong example" => [
      { examples: { right: %w[G12347 G12345], wrong: %w[1 2] } },
      /\Aexamples.right.2: "G12345" should fit/,
    ],
    "a good example among the wrong" => [
      { examples: { right: %w[G12347 G10002], wrong: %w[G12347 2] } },
      /\Aexamples.wrong.1: "G12347" should not fit/,
    ],
    "too few examples" => [
      { examples: { right: ["G12347"], wrong: [] } },
      /\Aexamples.right: a list/,
    ],
  }.each do |name, (sent, sentence)|
    it "says what it cannot take: #{name}" do
      send_definition(sent.is_a?(Hash) ? OwnScheme.definition(**sent) : sent)

      expect(response.status).to eq(422)
      expect(problems.first).to match(sentence)
      expect(MedicalCommunities::Scheme.count).to eq(0)
    end
  end

  {
    "a kind that is none" => [{ kind: "mod12" }, /checks.1.kind: "mod12" is not one of/],
    "no places" => [{ at: nil }, /checks.1.at: this is still missing/],
    "places behind the number" => [{ at: 9 }, /checks.1.at: places from left to right/],
    "places from right to left" => [{ over: [5, 2] }, /checks.1.over: places from left to right/],
    "too few weights" => [{ weights: [1] }, /checks.1.weights: one weight for each/],
  }.each do |name, (change, sentence)|
    it "says what it cannot take of a check digit: #{name}" do
      data = OwnScheme.definition
      check = data["forms"].first["checks"].first
      data["forms"].first["checks"] = [check.merge(change.stringify_keys).compact]
      send_definition(data)

      expect([response.status, problems.first]).to match([422, sentence])
    end
  end

  it "finds what comes with the plugin well formed" do
    MedicalCommunities::Schemes::Shipped.all.each_value do |definition|
      expect(
        [definition.key, MedicalCommunities::Schemes::Problems.new(definition.data).all],
      ).to eq([definition.key, []])
    end
  end

  it "is for administrators, and gone with the plugin" do
    requests = [
      -> { get "#{path}.json" },
      -> { put "#{path}/us-npi.json", params: { enabled: false, four_eyes: false }, as: :json },
      -> { send_definition(OwnScheme.definition) },
      -> { delete "#{path}/xx-guild.json" },
    ]
    [Fabricate(:moderator), user].each do |person|
      sign_in(person)
      expect(requests.map { |ask| ask.call && response.status }.uniq).to eq([404])
    end
    sign_in(admin)
    SiteSetting.medical_communities_enabled = false
    expect(requests.map { |ask| ask.call && response.status }.uniq).to eq([404])
    expect(MedicalCommunities::Scheme.count).to eq(0)
  end
end
