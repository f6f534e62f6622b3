# frozen_string_literal: true

require_relative "../support/verifying"

# On request only: MEDICAL_SCALE=1. It prints what it measures.
RSpec.describe "Ten thousand verification requests", type: :request do
  include Verifying

  HOW_MANY = 10_000
  LONGEST_MILLISECONDS = 300

  before do
    skip "MEDICAL_SCALE is not set" if ENV["MEDICAL_SCALE"].blank?
    SiteSetting.medical_communities_application_days = 30
    other_verifiers_group
  end

  # Verifies everybody, as the second way to come to see requests.
  def other_verifiers_group
    @member = Fabricate(:user)
    group = Fabricate(:group)
    group.add(@member)
    SiteSetting.medical_communities_verifier_groups = group.id.to_s
  end

  # Every third waits; each number is held by two.
  def fill(count)
    model = apply(user: Fabricate(:user))
    attach(model)
    DB.exec(<<~SQL, count: count)
      INSERT INTO users (id, username, username_lower, name, active, created_at, updated_at, trust_level)
      SELECT 2000000 + n, 'doctor' || n, 'doctor' || n, 'Doctor Number ' || n, TRUE, NOW(), NOW(), 1
      FROM generate_series(1, :count) n;
      INSERT INTO user_stats (user_id, new_since) SELECT id, NOW() FROM users WHERE id > 2000000
    SQL
    DB.exec(<<~SQL, model: model.id, specialty: specialty.id)
      INSERT INTO medical_credential_applications
        (user_id, role, country, scheme, sealed_number, number_digest, number_last, number_fits, sealed_name,
         sealed_words, pseudonymous, closed_at, created_at, updated_at)
      SELECT people.id, role, country, scheme, sealed_number, md5((people.id / 2)::text), number_last, TRUE, sealed_name,
             sealed_words, FALSE, CASE people.id % 3 WHEN 0 THEN NULL ELSE NOW() END, NOW(), NOW()
      FROM medical_credential_applications models JOIN users people ON people.id > 2000000
      WHERE models.id = :model;
      INSERT INTO medical_credential_application_specialties (application_id, specialty_id)
      SELECT id, :specialty FROM medical_credential_applications WHERE user_id > 2000000;
      INSERT INTO medical_credential_decisions (application_id, outcome, reason, created_at)
      SELECT id, 'declined', 'other', NOW() FROM medical_credential_applications
      WHERE user_id > 2000000 AND closed_at IS NOT NULL;
      INSERT INTO medical_credential_documents
        (uuid, user_id, application_id, format, size, key_id, iv, tag, content, created_at)
      SELECT gen_random_uuid(), applications.user_id, applications.id, format, size, key_id, iv, tag, content, NOW()
      FROM medical_credential_documents documents, medical_credential_applications applications
      WHERE documents.application_id = :model AND applications.user_id > 2000000;
      INSERT INTO reviewables
        (type, status, created_by_id, reviewable_by_moderator, target_id, target_type, target_created_by_id,
         potential_spam, score, force_review, created_at, updated_at, type_source, version)
      SELECT reviewables.type, CASE WHEN applications.closed_at IS NULL THEN 0 ELSE 2 END, reviewables.created_by_id,
             FALSE, applications.id, reviewables.target_type, applications.user_id, FALSE, 0, TRUE, NOW(), NOW(),
             reviewables.type_source, 1
      FROM reviewables, medical_credential_applications applications
      WHERE reviewables.target_id = :model AND reviewables.type = 'ReviewableMedicalCredentialApplication'
        AND applications.user_id > 2000000;
      ANALYZE
    SQL
  end

  def list(user, **params)
    sign_in(user)
    get "/review.json", params: { type: "ReviewableMedicalCredentialApplication", **params }
    expect(response.status).to eq(200)
    expect(response.parsed_body["reviewables"].size).to eq(10)
  end

  # @return [Integer] milliseconds, the median of seven
  def measure(user, **params)
    times = Array.new(9) { Benchmark.realtime { list(user, **params) } }
    (times.drop(2).sort[3] * 1000).round
  end

  def narrowed(**asked)
    { additional_filters: { medical: asked }.to_json }
  end

  it "are listed in time, in as many queries as few of them" do
    15.times { apply(user: Fabricate(:user), number: "12345678#{rand(10..99)}") }
    few = [verifier, admin, @member].to_h { |user| [user.id, queries(user)] }
    fill(HOW_MANY)
    many = [verifier, admin, @member].to_h { |user| [user.id, queries(user)] }

    figures = {
      "verifier of the specialty" => measure(verifier),
      "verifier of everybody" => measure(@member),
      "administrator" => measure(admin),
      "decided ones" => measure(verifier, status: "rejected"),
      "oldest first" => measure(verifier, sort_order: "created_at_asc"),
      "narrowed" => measure(verifier, **narrowed(specialty: specialty.id, claim: "none")),
    }
    figures.each { |name, time| puts "#{name}: #{time} ms" }
    puts "queries with few and many: #{few.values} #{many.values}"

    expect(figures.select { |_name, time| time > LONGEST_MILLISECONDS }).to eq({})
    few.each { |id, count| expect(many[id]).to be <= count + 2 }
  end

  def queries(user)
    list(user)
    track_sql_queries { list(user) }.size
  end
end
