# frozen_string_literal: true

require_relative "../support/complained_about"

# On request only, since it takes a minute: MEDICAL_SCALE=1. It prints what it measures.
RSpec.describe "A hundred thousand posts and five thousand complaints", type: :request do
  include Joinable
  include ComplainedAbout

  POSTS = 100_000
  COMPLAINTS = 5_000
  MOST = 300

  before do
    skip "MEDICAL_SCALE is not set" if ENV["MEDICAL_SCALE"].blank?
    fill
  end

  # About five hundred members, ten each, and five hundred about one. Two of three are in force.
  def fill
    actor
    DB.exec(<<~SQL, count: POSTS, topic: topic.id, member: member.id)
      INSERT INTO users (id, username, username_lower, active, created_at, updated_at, trust_level)
      SELECT 1000000 + n, 'person' || n, 'person' || n, TRUE, NOW(), NOW(), 1 FROM generate_series(1, 1000) n;
      INSERT INTO medical_actors (id, user_id, created_at)
      SELECT id, id, NOW() FROM users WHERE id > 1000000;
      INSERT INTO posts (id, user_id, topic_id, post_number, raw, cooked, created_at, updated_at, last_version_at)
      SELECT 2000000 + n, CASE WHEN n % 10 = 0 THEN :member ELSE 1000000 + (n % 500) END, :topic, 10 + n,
        'A post of many', '<p>A post of many</p>', NOW(), NOW(), NOW()
      FROM generate_series(1, :count) n
    SQL
    DB.exec(<<~SQL, count: COMPLAINTS, member: actor.id, community: community.id)
      INSERT INTO medical_complaints
        (id, reporter_id, subject_id, target_type, target_id, ground, source, community_id, created_at, updated_at)
      SELECT 3000000 + n, 1000501 + n % 499, CASE WHEN n % 10 = 0 THEN :member ELSE 1000001 + (n % 500) END, 'post',
        2000000 + n * 10, 'insult', 'form', :community, NOW() - (n % 270) * INTERVAL '1 day', NOW()
      FROM generate_series(1, :count) n;
      INSERT INTO medical_strikes
        (id, complaint_id, subject_id, reporter_id, community_id, ground, weight, counted_on, expires_on, appeal_until,
        created_at)
      SELECT id, id, subject_id, reporter_id, community_id, ground, 1, created_at, created_at + INTERVAL '180 days',
        created_at + INTERVAL '14 days', created_at
      FROM medical_complaints;
      INSERT INTO medical_standing_entries (event, subject_id, strike_id, created_at)
      SELECT 'struck', subject_id, id, created_at FROM medical_strikes;
      ANALYZE
    SQL
  end

  # All complaints wait, five hundred appeals and five hundred reviews of standing. As core's queue holds them.
  def fill_queue
    DB.exec(<<~SQL, member: actor.id)
      INSERT INTO medical_appeals (id, strike_id, created_at, updated_at)
      SELECT id, id, created_at, created_at FROM medical_strikes ORDER BY id LIMIT 500;
      INSERT INTO medical_standing_cases (id, subject_id, count, created_at, updated_at)
      SELECT 4000000 + row_number() OVER (), subject_id, COUNT(*), NOW(), NOW() FROM medical_strikes GROUP BY subject_id
    SQL
    queue("ReviewableMedicalComplaint", "MedicalCommunities::Complaint", <<~SQL)
      SELECT id, subject_id FROM medical_complaints
    SQL
    queue("ReviewableMedicalAppeal", "MedicalCommunities::Appeal", <<~SQL)
      SELECT appeals.id, subject_id FROM medical_appeals appeals JOIN medical_strikes strikes ON strikes.id = strike_id
    SQL
    queue("ReviewableMedicalStandingCase", "MedicalCommunities::StandingCase", <<~SQL)
      SELECT id, subject_id FROM medical_standing_cases
    SQL
    DB.exec("ANALYZE")
  end

  def queue(type, target_type, targets)
    DB.exec(<<~SQL, type: type, target: target_type, category: community.category_id)
      INSERT INTO reviewables
        (type, target_type, target_id, target_created_by_id, type_source, created_by_id, reviewable_by_moderator,
        category_id, score, force_review, created_at, updated_at)
      SELECT :type, :target, targets.id, actors.user_id, 'discourse-medical-communities', -1, TRUE, :category, 0, TRUE,
        NOW(), NOW()
      FROM (#{targets}) targets JOIN medical_actors actors ON actors.id = targets.subject_id;
      INSERT INTO reviewable_scores
        (reviewable_id, user_id, reviewable_score_type, status, score, reason, created_at, updated_at)
      SELECT id, -1, #{ReviewableScore.types[:needs_approval]}, 0, 0, 'medical_complaint', NOW(), NOW()
      FROM reviewables WHERE type = :type
    SQL
  end

  # @return [Array<Integer>] milliseconds, the median of seven; queries
  def measure(user, path, **params)
    sign_in(user)
    ask = -> { get(path, params: params).tap { expect(response.status).to eq(200) } }
    times = Array.new(9) { Benchmark.realtime { ask.call } }
    [(times.drop(2).sort[3] * 1000).round, track_sql_queries { ask.call }.size]
  end

  it "wait in the review queue, listed in time" do
    fill_queue
    lists = {
      "complaints" => "Complaint",
      "appeals" => "Appeal",
      "reviews of standing" => "StandingCase",
    }
    figures =
      { admin => "an administrator", keeper => "a moderator" }.flat_map do |user, name|
        lists.map do |list, type|
          given = { type: "ReviewableMedical#{type}" }
          ["#{list}, for #{name}", measure(user, "/review.json", **given)]
        end
      end
    figures << ["everything, for a moderator", measure(keeper, "/review.json")]
    figures << [
      "complaints decided, for a moderator",
      measure(keeper, "/review.json", status: "approved"),
    ]
    found = MedicalCommunities::StandingCase.find_by(subject: actor)
    figures << [
      "the review of who has five hundred",
      measure(admin, "/communities/standing-reviews/#{found.id}.json"),
    ]
    figures.each { |name, (time, queries)| puts "#{name}: #{time} ms, #{queries} queries" }
    expect(figures.select { |_name, (time, _)| time > MOST }).to eq([])
  end

  it "are counted and listed in time" do
    base = "/admin/plugins/discourse-medical-communities/standing"
    figures = {
      "my standing, five hundred strikes" => measure(member, "/communities/standing.json"),
      "who has strikes" => measure(admin, "#{base}.json"),
      "one member's strikes" => measure(admin, "#{base}/people/#{member.id}.json"),
      "other settings tried" => measure(admin, "#{base}/preview.json", distinct_posts: true),
      "the record" => measure(admin, "#{base}/record.json"),
      "the record of a member" => measure(admin, "#{base}/record.json", username: "olena_k"),
    }
    figures.each { |name, (time, queries)| puts "#{name}: #{time} ms, #{queries} queries" }
    issued = Benchmark.realtime { strike(target: Struct.new(:id).new(2_000_001)) }
    puts "one more strike: #{(issued * 1000).round} ms"

    expect(figures.select { |_name, (time, _)| time > MOST }).to eq({})
    expect(JSON.parse(response.body)["entries"].size).to eq(50)
  end
end
