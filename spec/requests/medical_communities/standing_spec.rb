# frozen_string_literal: true

require_relative "../../support/complained_about"

RSpec.describe MedicalCommunities::StandingController do
  include Joinable
  include ComplainedAbout

  def standing(user = member, **given)
    sign_in(user)
    get "/communities/standing.json", params: given
    response.parsed_body
  end

  it "shows a member each strike: rule, post, dates, what can be done, and never who complained" do
    reporter = Fabricate(:user, username: "zorbelin")
    publish_rules
    strike(
      by: reporter,
      ground: "rule",
      rule: 3,
      rules_version: MedicalCommunities::RulesVersion.last,
    )
    shown = standing

    expect(shown["counts"]).to eq(
      [
        {
          "community" => nil,
          "count" => 1,
          "limit" => 3,
          "sentence" => "1 complaint received, by 1 person, within 180 days.",
        },
      ],
    )
    expect(shown["strikes"].first).to include(
      "state" => "in-force",
      "rules_number" => 1,
      "community_name" => "Heart rhythm",
      "about" => "post",
      "post_id" => member_post.id,
      "looked_at" => false,
      "may_appeal" => true,
      "appeal_until" => (Time.zone.today + 14).iso8601,
      "expires_on" => (Time.zone.today + 180).iso8601,
    )
    expect(shown["strikes"].first["reason"]).to match(/A rule of the community, rule .3/)
    expect(response.body).not_to include("zorbelin", Joinable::SECRET, "reporter")
    expect(response.headers["Cache-Control"]).to include("no-store")
  end

  it "is nobody else's, and needs an account" do
    strike
    get "/communities/standing.json"
    expect(response.status).to eq(403)
    expect(standing(applicant)["strikes"]).to eq([])
    SiteSetting.medical_communities_enabled = false
    sign_in(member)
    get "/communities/standing.json"
    expect(response.status).to eq(404)
  end

  it "links only to what the member may still see" do
    hidden = Fabricate(:post, topic: topic, user: member)
    strike
    strike(target: hidden)
    hidden.trash!(admin)
    expect(standing["strikes"].pluck("post_id")).to eq([nil, member_post.id])
    community.member_group.remove(member)
    expect(standing["strikes"].pluck("post_id")).to eq([nil, nil])
  end

  it "keeps pardons as records" do
    one = strike
    sign_in(keeper)
    post "/communities/strikes/#{one.id}/pardon.json", params: { medical_note: "Settled in person" }
    expect(response.status).to eq(200)
    expect(standing["strikes"].first).to include(
      "state" => "removed",
      "removed_because" => "pardoned",
      "removed_note" => "Settled in person",
      "removed_on" => Time.zone.today.iso8601,
      "may_appeal" => false,
    )
    expect(standing["counts"].first["count"]).to eq(0)
  end

  describe "the strikes of a complaint in the review queue" do
    let(:colleague) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }

    def removable(given, user)
      sign_in(user)
      get "/communities/complaints/#{given.id}/strikes.json"
      response.status == 200 ? response.parsed_body["strikes"].pluck("id") : response.status
    end

    it "can be taken back by another moderator or administrator than who upheld it, and by no one else" do
      appoint(colleague, community)
      reporter = Fabricate(:user, username: "zorbelin")
      given = complaint(by: reporter)
      made = issue(given)
      ReviewableMedicalComplaint.open(given)
      given.reviewable.perform(keeper, :medical_complaint_uphold)

      expect(removable(given, keeper)).to eq([])
      expect(removable(given, colleague)).to eq([made.id])
      expect(response.body).not_to include("zorbelin")
      expect(removable(given, admin)).to eq([made.id])
      [member, reporter, applicant, Fabricate(:moderator)].each do |user|
        expect(removable(given, user)).to eq(404)
      end
      expect(removable(Struct.new(:id).new(987_654), admin)).to eq(404)
      sign_in(keeper)
      post "/communities/strikes/#{made.id}/pardon.json", params: { medical_note: "Again" }
      expect(response.parsed_body["errors"]).to eq(
        ["Somebody else decides: you have decided about the complaint."],
      )
      sign_in(colleague)
      post "/communities/strikes/#{made.id}/pardon.json", params: { medical_note: "Read again" }
      expect(response.status).to eq(200)
      expect(removable(given, admin)).to eq([])
    end

    it "are all those of one quarrel, with the same number of queries" do
      posts = Array.new(10) { Fabricate(:post, topic: topic, user: member) }
      bundle = ->(targets, by) do
        quarrel = SecureRandom.uuid
        targets.map do |target|
          complaint(by: by, target: target, quarrel: quarrel).tap { |one| issue(one) }
        end
      end
      few, many =
        bundle.call(posts.first(1), Fabricate(:user)),
        bundle.call(posts, Fabricate(:user))
      [few, many].each do |complaints|
        ReviewableMedicalComplaint.open(complaints.first)
        complaints.first.reviewable.perform(keeper, :medical_complaint_uphold)
      end
      removable(few.first, admin)
      asked = track_sql_queries { expect(removable(few.first, admin).size).to eq(1) }.size
      expect(track_sql_queries { expect(removable(many.first, admin).size).to eq(10) }.size).to eq(
        asked,
      )
    end
  end

  it "takes appeals, and lets them be taken back" do
    one = strike
    sign_in(member)
    post "/communities/strikes/#{one.id}/appeal.json", params: { words: "" }
    expect(response.status).to eq(422)
    post "/communities/strikes/#{one.id}/appeal.json", params: { words: "It was a joke" }
    expect(response.parsed_body["strikes"].first["appeal"]).to include("state" => "waiting")
    post "/communities/strikes/#{one.id}/appeal.json", params: { words: "Again" }
    expect(response.parsed_body["errors"].first).to include("appeal about this strike already")
    waiting = MedicalCommunities::Appeal.last
    sign_in(applicant)
    post "/communities/appeals/#{waiting.id}/withdraw.json"
    expect(response.status).to eq(404)
    post "/communities/strikes/#{one.id}/appeal.json", params: { words: "Mine" }
    expect(response.status).to eq(404)
    post "/communities/strikes/#{one.id}/pardon.json", params: { medical_note: "Mine" }
    expect(response.status).to eq(404)
    sign_in(member)
    post "/communities/appeals/#{waiting.id}/withdraw.json"
    expect(response.parsed_body["strikes"].first["appeal"]).to include("state" => "withdrawn")
  end

  it "says when people look" do
    3.times { strike }
    expect(standing).to include("review" => true)
  end

  it "asks the database the same number of times, whatever there is, a page at a time" do
    strike
    ask = -> { track_sql_queries { standing }.size }
    ask.call
    few = ask.call
    posts = Array.new(5) { Fabricate(:post, topic: topic, user: member) }
    35.times { |n| strike(target: posts[n % 5]) }
    appeal(MedicalCommunities::Strike.last)
    conclude(MedicalCommunities::Complaint.last(2).first, "dismissed")
    expect(ask.call).to be <= few + 3
    expect(standing["more"]).to eq(true)
    last = standing["strikes"].last["id"]
    older = standing(before: last)
    expect(older["strikes"].size).to eq(6)
    expect(older["more"]).to eq(false)
  end

  it "takes any page for one" do
    ["x", "-1", ["1"], { a: 1 }, "99999999999999999999"].each do |before|
      standing(before: before)
      expect(response.status).to eq(200)
    end
  end
end
