# frozen_string_literal: true

require_relative "../../support/complained_about"

RSpec.describe MedicalCommunities::Admin::StandingController do
  include Joinable
  include ComplainedAbout

  base = "/admin/plugins/discourse-medical-communities/standing"

  before { sign_in(admin) }

  it "says who has how many strikes, and that people look" do
    3.times { strike }
    strike(about: applicant)
    get "#{base}.json"

    expect(response.parsed_body["terms"]).to include("count" => "received", "window_days" => 180)
    expect(
      response.parsed_body["people"].map { |one| one.values_at("username", "count", "review") },
    ).to eq([["olena_k", 3, true], [applicant.username, 1, false]])
    expect(response.parsed_body["people"].first["sentence"]).to eq(
      "3 complaints received, by 3 people, within 180 days.",
    )
  end

  it "counts each community for itself where settings say so" do
    SiteSetting.medical_communities_strike_scope = "community"
    elsewhere = Joinable.found("Skin")
    2.times { strike }
    strike(community: elsewhere)
    get "#{base}.json"
    expect(
      response.parsed_body["people"].map { |one| one.values_at("community", "count") },
    ).to contain_exactly(["Heart rhythm", 2], ["Skin", 1])
  end

  it "says where people look, each community for itself" do
    SiteSetting.medical_communities_strike_scope = "community"
    elsewhere = Joinable.found("Skin")
    3.times { strike }
    strike(community: elsewhere)
    get "#{base}.json"
    expect(
      response.parsed_body["people"].to_h { |one| one.values_at("community", "review") },
    ).to eq("Heart rhythm" => true, "Skin" => false)
  end

  it "says of today what is, although settings have changed since, and of others what would be" do
    3.times { strike(ground: "hatred") }
    complaint(about: applicant)
    SiteSetting.medical_communities_strike_weights = "hatred=0"
    get "#{base}/preview.json"
    expect(response.parsed_body["now"]).to eq("people" => 1, "reached" => 1)
    expect(response.parsed_body["given"]).to include("people" => 1, "reached" => 0, "names" => [])
  end

  it "previews what is upheld from the day on which it was" do
    given = complaint
    given.update!(created_at: 200.days.ago)
    conclude(given, "upheld")
    get "#{base}/preview.json", params: { count: "upheld", before_review: "1" }
    expect(response.parsed_body["given"]).to include("reached" => 1)
    get "#{base}/preview.json", params: { count: "received", before_review: "1" }
    expect(response.parsed_body["given"]).to include("reached" => 0)
  end

  it "previews other settings on what is there, and changes nothing" do
    foe = Fabricate(:user)
    4.times { strike(by: foe, target: Fabricate(:post, topic: topic, user: member)) }
    conclude(complaint(about: applicant).tap { |one| issue(one) }, "upheld")
    conclude(complaint(about: applicant), "dismissed")
    complaint(about: applicant, ground: "patient")

    get "#{base}/preview.json", params: { distinct_reporters: false }
    expect(response.parsed_body).to eq(
      "now" => {
        "people" => 2,
        "reached" => 0,
      },
      "given" => {
        "people" => 2,
        "reached" => 1,
        "names" => ["olena_k"],
      },
    )
    get "#{base}/preview.json", params: { count: "upheld", before_review: "1" }
    expect(response.parsed_body["given"]).to include("people" => 1, "names" => [applicant.username])
    get "#{base}/preview.json", params: { count: "x", before_review: "-7", window_days: ["1"] }
    expect(response.parsed_body["given"]).to include("people" => 2, "reached" => 0)
    expect(cases).to be_empty
  end

  it "shows a member's strikes, without who complained" do
    reporter = Fabricate(:user, username: "zorbelin")
    strike(by: reporter)
    get "#{base}/people/#{member.id}.json"
    expect(response.parsed_body["strikes"].first).to include(
      "reason" => "Insult or disrespect",
      "post_id" => member_post.id,
    )
    expect(response.body).not_to include("zorbelin")
    get "#{base}/people/#{admin.id}.json"
    expect(response.parsed_body).to include("removable" => [], "strikes" => [])
    get "#{base}/people/987654.json"
    expect(response.status).to eq(404)
  end

  it "says which of a member's strikes can be taken back: not those that the reader upheld" do
    one, two, three = Array.new(3) { strike }
    conclude(one.complaint, "upheld", by: admin)
    conclude(three.complaint, "dismissed")
    ask = -> do
      get "#{base}/people/#{member.id}.json"
      response.parsed_body["removable"]
    end
    expect(ask.call).to eq([two.id])
    few = track_sql_queries { ask.call }.size
    9.times { strike }
    expect(track_sql_queries { expect(ask.call.size).to eq(10) }.size).to eq(few)
    second_admin.update!(admin: false)
    expect(ask.call).to include(one.id)
  end

  it "asks the database the same number of times, whatever there is" do
    strike
    ask = -> { track_sql_queries { get "#{base}.json" }.size }
    ask.call
    few = ask.call
    12.times { strike(about: Fabricate(:user)) }
    4.times { strike }
    expect(ask.call).to eq(few)
  end

  describe "the record" do
    it "is read by event and person, and taken along, which is recorded" do
      made = strike
      conclude(made.complaint, "dismissed")
      strike(about: applicant)
      get "#{base}/record.json", params: { username: "olena_k" }
      expect(
        response.parsed_body["entries"].map { |one| one.values_at("event", "actor", "subject") },
      ).to eq([["pardoned", keeper.username, "olena_k"], ["struck", nil, "olena_k"]])
      get "#{base}/record.json", params: { username: "nobody_of_that_name" }
      expect(response.parsed_body["entries"]).to eq([])
      get "#{base}/record.json", params: { event: "invented" }
      expect(response.status).to eq(400)

      get "#{base}/record/export.csv"
      rows = CSV.parse(response.body.delete_prefix("\uFEFF"), headers: true)
      expect(rows.map { |row| row["event"] }).to eq(%w[struck pardoned struck exported])
      expect(rows.first.to_h).to include("strike" => made.id.to_s, "subject" => "olena_k")
      expect(response.headers["Cache-Control"]).to include("no-store")
    end

    it "says in the reader's language what each entry means" do
      SiteSetting.allow_user_locale = true
      admin.update!(locale: "uk")
      conclude(strike.complaint, "dismissed")
      get "#{base}/record.json"
      expect(response.parsed_body["entries"].pluck("facts")).to eq(
        [
          ["Підстава: \u2068скаргу відхилено\u2069"],
          ["Зауважень: \u20681\u2069", "Підстава: \u2068Образа чи неповага\u2069"],
        ],
      )
    end

    it "is no way to find out by names who complained about the reader, also before accounts became one" do
      reporter = Fabricate(:user, username: "zorbelin")
      former = actor(Fabricate(:user))
      note = ->(event, about) do
        MedicalCommunities::StandingEntry.note(event, by: actor(reporter), about: about)
      end
      %w[complained hidden withdrawn].each do |event|
        [actor(admin), former].each { |about| note.call(event, about) }
      end
      note.call("complained", actor(member))
      note.call("complained", nil)
      MedicalCommunities::StandingEntry.note(
        "merged",
        by: nil,
        about: actor(admin),
        facts: {
          from: former.id,
        },
      )
      former.update!(user_id: nil)

      get "#{base}/record.json", params: { username: "zorbelin" }
      expect(response.parsed_body["entries"].pluck("subject")).to eq([nil, "olena_k"])
      get "#{base}/record.json"
      shown = response.parsed_body["entries"].select { |one| one["actor"] == "zorbelin" }
      expect(shown.pluck("subject")).to eq([nil, "olena_k"])
      get "#{base}/record.json", params: { username: admin.username }
      expect(response.parsed_body["entries"].size).to eq(4)
      expect(response.body).not_to include("zorbelin")
      sign_in(second_admin)
      get "#{base}/record.json", params: { username: "zorbelin" }
      expect(response.parsed_body["entries"].size).to eq(8)
    end

    it "does not name who complained to whom it was about, in the list or in the file" do
      reporter = Fabricate(:user, username: "zorbelin")
      { admin => false, member => true }.each do |about, named|
        MedicalCommunities::StandingEntry.note(
          "complained",
          by: actor(reporter),
          about: actor(about),
        )
        get "#{base}/record.json"
        expect(response.body.include?("zorbelin")).to eq(named)
        get "#{base}/record/export.csv"
        expect(response.body.include?("zorbelin")).to eq(named)
      end
    end
  end

  it "is for administrators" do
    [keeper, member, Fabricate(:moderator)].each do |user|
      sign_in(user)
      %W[
        .json
        /preview.json
        /people/#{member.id}.json
        /record.json
        /record/export.csv
      ].each do |path|
        get "#{base}#{path}"
        expect(response.status).to eq(404)
      end
    end
  end
end
