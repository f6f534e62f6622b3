# frozen_string_literal: true

require_relative "../../support/existing_members"

RSpec.describe MedicalCommunities::Participation::Deadline, type: :request do
  include Joinable
  include ExistingMembers

  before { sign_in(veteran) }

  def reply
    post "/posts.json", params: { topic_id: topic.id, raw: "A reply that says something." }
    [response.status, response.parsed_body["errors"]&.first]
  end

  def notices
    get "/communities/notices.json"
    response.parsed_body["notices"].select { |one| one["kind"] == "deadline" }
  end

  it "tells how many days are left, and takes nothing away before" do
    give_until(Date.current + 12)

    expect(notices).to eq(
      [
        {
          "kind" => "deadline",
          "community_id" => community.id,
          "category_id" => community.category_id,
          "verify_by" => (Date.current + 12).iso8601,
          "days_left" => 12,
        },
      ],
    )
    expect(reply.first).to eq(200)
    give_until(Date.current)
    expect(notices.first["days_left"]).to eq(0)
    expect(reply.first).to eq(200)
  end

  it "lets members read, flag and leave afterwards, but not post, and says why" do
    other = Fabricate(:post, topic: topic, user: keeper)
    let_time_run_out

    expect(reply).to match([422, /time to verify ended.*write to the administrators/i])
    expect(notices.first["days_left"]).to eq(-1)
    get "/t/#{topic.id}.json"
    expect(response.status).to eq(200)
    expect(veteran.guardian.post_can_act?(other, :spam)).to eq(true)
    expect(veteran.guardian.post_can_act?(other, :like)).to eq(false)
    expect(community.member?(veteran)).to eq(true)
  end

  it "opens with the next request when a credential arrives, and not for one that is too low" do
    community.update!(join_rules: { "level" => 2 })
    let_time_run_out
    expect(reply.first).to eq(422)

    credential = verify(veteran, level: 1)
    expect(reply.first).to eq(422)
    credential.update!(level: 2)
    expect(reply.first).to eq(200)
    expect(notices).to eq([])

    MedicalCommunities::Revocation.create!(credential: credential, reason: "by mistake")
    expect(reply.first).to eq(422)
  end

  it "does not hold for an administrator, another community, or while the plugin is off" do
    let_time_run_out
    elsewhere = Fabricate(:post).topic
    expect(veteran.guardian.can_create_post?(elsewhere)).to eq(true)

    SiteSetting.medical_communities_enabled = false
    expect(User.find(veteran.id).guardian.can_create_post?(topic)).to eq(true)

    SiteSetting.medical_communities_enabled = true
    veteran.update!(admin: true)
    expect(reply.first).to eq(200)
  end

  it "costs a member one query, and others none" do
    charter = MedicalCommunities::Charter.of(community.category_id)
    [veteran, applicant].each { |user| user.in_any_groups?([-1]) }

    expect(track_sql_queries { described_class.of(veteran, charter) }.size).to eq(1)
    expect(track_sql_queries { described_class.of(applicant, charter) }).to eq([])
  end
end
