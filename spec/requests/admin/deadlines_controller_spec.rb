# frozen_string_literal: true

require_relative "../../support/existing_members"

RSpec.describe MedicalCommunities::Admin::DeadlinesController do
  include Joinable
  include ExistingMembers

  fab!(:writer) { Fabricate(:user, username: "writer") }

  let(:path) { "/admin/plugins/discourse-medical-communities/time-to-verify" }
  let(:next_month) { Date.current + 30 }

  before do
    Fabricate(:post, topic: topic, user: writer)
    Jobs.run_immediately!
    sign_in(admin)
  end

  def listed(filter = "all", **more)
    get "#{path}/#{community.id}.json", params: { filter: filter, **more }
    response.parsed_body["people"].index_by { |one| one["username"] }
  end

  def set(**params)
    put "#{path}/#{community.id}.json", params: { verify_by: next_month, **params }, as: :json
  end

  it "lists communities that people join, and none that is only checked" do
    MedicalCommunities::Community.create!(
      category: Fabricate(:category),
      preset: "discussion",
      mode: "watch",
    )
    get "#{path}.json"

    expect(response.parsed_body["communities"]).to eq(
      [{ "id" => community.id, "name" => "Heart rhythm" }],
    )
  end

  it "lists members and who wrote there, verified or not, with the days left" do
    verify(veteran, level: 1)
    expect(listed["veteran"]).to include("is_member" => true, "level" => 1, "days_left" => nil)
    expect(listed["writer"]).to include("is_member" => false, "level" => 0)
    expect(listed("unverified").keys).to eq(%w[writer])

    community.update!(join_rules: { "level" => 2 })
    set(user_ids: [veteran.id])
    expect(listed("unverified")["veteran"]).to include("days_left" => 30)
    expect(listed("overdue")).to be_empty
  end

  it "leaves out administrators, who left, and who is barred" do
    community.member_group.add(admin)
    MedicalCommunities::Departure.create!(community: community, user: writer, way: "left")
    bar(user: veteran)

    expect(listed).to be_empty
  end

  it "sets, extends and clears for many at once, and lets writers become members" do
    set(everyone: true, filter: "unverified")
    expect(listed.transform_values { |one| one.values_at("is_member", "days_left") }).to eq(
      "veteran" => [true, 30],
      "writer" => [true, 30],
    )
    expect(membership(writer).origin).to eq("adopted")

    set(user_ids: [veteran.id], verify_by: next_month + 10)
    expect(listed["veteran"]["days_left"]).to eq(40)
    expect(listed["writer"]["days_left"]).to eq(30)

    set(user_ids: [veteran.id, writer.id], clear: true)
    expect(listed.values.pluck("verify_by")).to eq([nil, nil])
    expect(membership).to be_present
    expect(UserHistory.where(custom_type: "medical_deadline_set").count).to eq(3)
  end

  it "touches nobody who takes no part there" do
    outsider = Fabricate(:user)
    set(user_ids: [outsider.id])

    expect(membership(outsider)).to be_nil
  end

  it "lets nobody into a case circle who is not verified" do
    community.update!(closedness: "circle")
    set(everyone: true, filter: "all")

    expect(community.member?(writer)).to eq(false)
    expect(membership.verify_by).to eq(next_month)
  end

  it "says beside the field what does not fit" do
    [
      [{ everyone: true, verify_by: Date.yesterday }, %w[verify_by]],
      [{ everyone: true, verify_by: "soon" }, %w[verify_by]],
      [{ everyone: true, verify_by: 6.years.from_now.to_date }, %w[verify_by]],
      [{ user_ids: [] }, %w[user_ids]],
    ].each do |params, fields|
      set(**params)
      expect([response.status, response.parsed_body["fields"].keys]).to eq([422, fields])
    end
  end

  it "costs as many queries for a page of people as for one" do
    listed
    few = track_sql_queries { listed }.size
    20.times { community.member_group.add(Fabricate(:user)) }

    expect(track_sql_queries { expect(listed.size).to eq(22) }.size).to be <= few
  end

  it "answers calmly for a community that is gone, and is for administrators" do
    get "#{path}/999999.json"
    expect(response.status).to eq(404)
    put "#{path}/999999.json", params: { verify_by: next_month, everyone: true }, as: :json
    expect(response.status).to eq(404)

    sign_in(keeper)
    get "#{path}.json"
    expect(response.status).to eq(404)
  end
end
