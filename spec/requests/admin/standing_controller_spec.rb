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
    expect(response.parsed_body).to include("may_remove" => false, "strikes" => [])
    get "#{base}/people/987654.json"
    expect(response.status).to eq(404)
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
