# frozen_string_literal: true

require_relative "../support/dictionary_help"

# What moderators say of words acts at every door, at once, and in their community alone.
RSpec.describe "Own words of communities", type: :request do
  include DictionaryHelp

  fab!(:member) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }
  fab!(:elsewhere) { Joinable.found("Skin care", closedness: "members") }
  fab!(:other_keeper) { Fabricate(:user) }

  let(:api_key) { ApiKey.create!(user: member, created_by: admin) }

  before do
    SiteSetting.min_post_length = 5
    SiteSetting.body_min_entropy = 0
    [community, elsewhere].each do |one|
      one.update!(mode: "enforce", severities: { "brand-names/brand-name" => "attest" })
      one.member_group.add(member)
    end
    appoint(other_keeper, elsewhere)
    MedicalCommunities::Charter.forget
  end

  # By the API, a door that cannot ask.
  def send_post(raw, to: community)
    post "/posts.json",
         params: {
           title: "A question about a regimen #{SecureRandom.hex(4)}",
           raw: raw,
           category: to.category_id,
         },
         headers: {
           "Api-Key" => api_key.key,
           "Api-Username" => member.username,
         }
    response.status
  end

  def report(raw, of: community)
    policy = MedicalCommunities::Charter.of(of.category_id).policy
    MedicalCommunities::Examiner.examine(raw, policy)["findings"].map { |one| one["rule"] }
  end

  it "ask about an added name from the next post on, and no longer when it is taken back" do
    raw = "The patient takes Zwolqubarax, what would you do?"
    expect(send_post(raw)).to eq(200)

    word = say("add", "Zwolqubarax", ingredients: ["furosemide"])
    expect(send_post(raw)).to eq(422)
    expect(response.body).to include("brand-names/brand-name")
    expect(send_post(raw, to: elsewhere)).to eq(200)

    take_back(word)
    expect(send_post(raw)).to eq(200)
  end

  it "leave a silenced or allowed word alone, in that community" do
    raw = "The patient takes Plavix, what would you do?"
    expect(send_post(raw)).to eq(422)

    word = say("silence", "Plavix")
    expect(send_post(raw)).to eq(200)
    expect(send_post(raw, to: elsewhere)).to eq(422)
    take_back(word)
    expect(send_post(raw)).to eq(422)
    say("allow", "Plavix")
    expect(send_post(raw)).to eq(200)
    say("allow", "Plavix", of: elsewhere, by: other_keeper)
    expect(words_id).to eq(words_id(of: elsewhere))
  end

  it "stay with a text that was judged by them" do
    say("add", "Zwolqubarax", ingredients: ["furosemide"])
    old = MedicalCommunities::Charter.of(community.category_id).policy
    take_back(MedicalCommunities::DictionaryWord.standing.sole)
    say("allow", "Plavix")

    findings =
      MedicalCommunities::Examiner.examine("She takes Zwolqubarax and Plavix.", old)["findings"]
    expect(findings.map { |one| [one["start"], one["rule"]] }).to eq(
      [[10, "brand-names/brand-name"], [26, "brand-names/brand-name"]],
    )
    expect(report("She takes Zwolqubarax and Plavix.")).to eq([])
  end

  it "are sent to V8 again when others have taken their place" do
    say("allow", "Plavix")
    expect(report("Plavix")).to eq([])
    names = ("aa".."zz").first(20)
    names.each do |name|
      words = { "preset" => "discussion", "words" => say("allow", "Zy#{name}").then { words_id } }
      MedicalCommunities::Examiner.examine("Plavix #{name}", words)
    end
    MedicalCommunities::DictionaryWord
      .standing
      .where.not(word: "Plavix")
      .to_a
      .each { take_back(_1) }

    expect(report("Plavix once more")).to eq([])
    expect(report("Lasix")).to eq(["brand-names/brand-name"])
  end

  it "do without words that are gone for ever" do
    policy = { "preset" => "discussion", "words" => "w-#{"0" * 16}" }
    report = MedicalCommunities::Examiner.examine("Plavix", policy)

    expect(report["findings"].map { |one| one["rule"] }).to eq(["brand-names/brand-name"])
  end

  it "are told to open composers of those who may read there, and to nobody else" do
    messages = MessageBus.track_publish("/medical-communities/words") { say("allow", "Plavix") }

    expect(messages.map(&:data)).to eq([{ category_id: community.category_id, words: words_id }])
    expect(messages.sole.group_ids).to include(community.member_group_id)
    expect(messages.sole.group_ids).not_to include(Group::AUTO_GROUPS[:everyone])
    expect(messages.sole.group_ids).not_to include(elsewhere.member_group_id)

    community.update!(mode: "off")
    silent = MessageBus.track_publish("/medical-communities/words") { say("allow", "Lasix") }
    expect(silent).to eq([])
  end

  it "cost no query where a text is judged again" do
    say("allow", "Plavix")
    report("Plavix and Lasix")
    queries = track_sql_queries { report("Plavix and Lasix twice") }

    expect(queries).to eq([])
  end

  it "keep who said them as a number when the account goes" do
    word = say("allow", "Plavix")
    UserAnonymizer.new(keeper, admin).make_anonymous

    get "/communities/#{community.id}/dictionary/words.json"
    expect(response.parsed_body["words"].sole["by"]).to be_nil
    expect(word.reload.begun_by).to be_present
  end

  it "are the other account's when two become one" do
    say("allow", "Plavix")
    UserMerger.new(keeper, member, admin).merge!

    get "/communities/#{community.id}/dictionary/words.json"
    expect(response.parsed_body["words"].sole["by"]).to eq(member.username)
  end

  it "go with the community" do
    say("allow", "Plavix")
    community.destroy!

    left = [MedicalCommunities::DictionaryWord, MedicalCommunities::DictionaryEdition].sum(&:count)
    expect(left).to eq(0)
  end

  it "made at the same moment are one" do
    said = Array.new(2) { try_to_say("allow", "Plavix") }

    expect(said.map(&:success?)).to eq([true, false])
    expect(MedicalCommunities::DictionaryWord.count).to eq(1)
  end

  it "are left out of request logs" do
    filter = ActiveSupport::ParameterFilter.new(MedicalCommunities::LogFilter::FILTERS)
    params = { "q" => "lasix", "word" => "Lasix", "reason" => "why", "ingredients" => ["a"] }

    expect(filter.filter(params).values.uniq).to eq(["[FILTERED]"])
  end
end
