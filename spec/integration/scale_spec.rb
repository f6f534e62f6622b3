# frozen_string_literal: true

require_relative "../support/joinable"

# On request only, since it takes a minute: MEDICAL_SCALE=1. It prints what it measures.
RSpec.describe "Two hundred communities with a hundred thousand members", type: :request do
  include Joinable

  COMMUNITIES = 200
  PEOPLE = 100_000
  MOST_MILLISECONDS = 300

  before do
    skip "MEDICAL_SCALE is not set" if ENV["MEDICAL_SCALE"].blank?
    fill
    MedicalCommunities::Charter.forget
  end

  # Each belongs to the first community and to one of the others.
  def fill
    communities =
      Array.new(COMMUNITIES - 1) do |n|
        Joinable.found(
          "Community #{n}",
          specialty: specialty,
          parent: community,
          inherits: %w[rules moderators],
          join_rules: {
            "level" => 1,
            "rules" => true,
          },
        )
      end
    publish_rules
    DB.exec(<<~SQL, count: PEOPLE)
      INSERT INTO users (id, username, username_lower, active, created_at, updated_at, trust_level)
      SELECT 1000000 + n, 'person' || n, 'person' || n, TRUE, NOW(), NOW(), 1
      FROM generate_series(1, :count) n
    SQL
    DB.exec(
      <<~SQL,
      INSERT INTO group_users (group_id, user_id, created_at, updated_at)
      SELECT (ARRAY[:groups])[1 + id % #{communities.size}], id, NOW(), NOW() FROM users WHERE id > 1000000
      UNION ALL
      SELECT :member_group, id, NOW(), NOW() FROM users WHERE id > 1000000;
      INSERT INTO medical_memberships (community_id, user_id, origin, created_at, updated_at)
      SELECT communities.id, group_users.user_id, 'adopted', NOW(), NOW()
      FROM group_users JOIN medical_communities communities ON communities.member_group_id = group_users.group_id;
      INSERT INTO medical_credentials (user_id, level, role, valid_from, source, created_at, updated_at)
      SELECT id, 2, 'physician', '2020-01-01', 'import', NOW(), NOW() FROM users WHERE id > 1000000;
      UPDATE groups SET user_count = (SELECT COUNT(*) FROM group_users WHERE group_id = groups.id)
    SQL
      first: community.id,
      groups: communities.map(&:member_group_id),
      member_group: community.member_group_id,
    )
    DB.exec(<<~SQL, specialty: specialty.id)
      INSERT INTO medical_credential_specialties (credential_id, specialty_id)
      SELECT id, :specialty FROM medical_credentials;
      ANALYZE
    SQL
    verify(applicant)
    [*communities.first(60), *[community] * 30].each { |one| ask_past_rules(one) }
  end

  def ask_past_rules(one)
    person = Fabricate(:user)
    verify(person)
    old = MedicalCommunities::MembershipRequest.create!(community: one, applicant: person)
    old.close("declined", by: keeper, reason: "other")
    request =
      MedicalCommunities::MembershipRequest.create!(community: one, applicant: person, former: old)
    ReviewableMedicalMembershipRequest.open(request)
  end

  # @return [Integer] milliseconds, the median of seven
  def measure(user, path, rows: nil, **params)
    sign_in(user)
    times =
      Array.new(9) do
        Benchmark.realtime { get(path, params: params) }.tap { expect(response.status).to eq(200) }
      end
    expect(response.parsed_body.values.grep(Array).map(&:size)).to include(rows) if rows
    (times.drop(2).sort[3] * 1000).round
  end

  it "are listed, searched and decided about in time" do
    figures = {
      "directory, verified member" => measure(applicant, "/communities.json", rows: 60),
      "directory, administrator" => measure(admin, "/communities.json", rows: 60),
      "directory, searched" => measure(applicant, "/communities.json", q: "community 1"),
      "a community's page" => measure(applicant, "/communities/#{community.id}.json"),
      "queue of requests, moderator" =>
        measure(keeper, "/review.json", type: "ReviewableMedicalMembershipRequest", rows: 10),
      "queue of requests, administrator" =>
        measure(admin, "/review.json", type: "ReviewableMedicalMembershipRequest", rows: 10),
      "members, searched" =>
        measure(keeper, "/communities/#{community.id}/members.json", q: "person99", rows: 50),
      "members" => measure(keeper, "/communities/#{community.id}/members.json", rows: 50),
      "whom to invite" =>
        measure(
          admin,
          "/communities/#{MedicalCommunities::Community.last.id}/candidates.json",
          rows: 50,
        ),
    }
    figures.each { |name, time| puts "#{name}: #{time} ms" }

    expect(figures.select { |_name, time| time > MOST_MILLISECONDS }).to eq({})
    job = Benchmark.realtime { Jobs::MedicalCommunities::LookAfterMemberships.new.execute({}) }
    puts "the hourly job: #{(job * 1000).round} ms"
  end
end
