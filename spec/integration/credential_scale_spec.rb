# frozen_string_literal: true

require_relative "../support/joinable"

# On request only, since it takes a minute: MEDICAL_SCALE=1. It prints what it measures.
RSpec.describe "A hundred thousand credentials" do
  include Joinable

  count = 100_000

  before do
    skip "MEDICAL_SCALE is not set" if ENV["MEDICAL_SCALE"].blank?
    DB.exec(<<~SQL, count: count)
      INSERT INTO users (id, username, username_lower, active, created_at, updated_at, trust_level)
      SELECT 1000000 + n, 'person' || n, 'person' || n, TRUE, NOW(), NOW(), 1
      FROM generate_series(1, :count) n
    SQL
    DB.exec(<<~SQL, count: count)
      INSERT INTO medical_credentials (user_id, level, valid_from, source, created_at, updated_at)
      SELECT 1000000 + n, 2, CURRENT_DATE - 1, 'x', NOW(), NOW() FROM generate_series(1, :count) n
    SQL
    DB.exec(<<~SQL, id: specialty.id)
      INSERT INTO medical_credential_specialties (credential_id, specialty_id)
      SELECT id, :id FROM medical_credentials
    SQL
    DB.exec("ANALYZE")
  end

  def measure(name)
    GC.start
    before = memory
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    yield
    seconds = Process.clock_gettime(Process::CLOCK_MONOTONIC) - began
    puts format(
           "  %<name>s: %<seconds>.1f s, %<more>d MB more",
           name: name,
           seconds: seconds,
           more: memory - before,
         )
    seconds
  end

  def memory
    File.read("/proc/self/status")[/VmRSS:\s+(\d+)/, 1].to_i / 1024
  end

  def users_there
    MedicalCommunities::VerifiedGroup.of(specialty).group_users.count
  end

  it "are followed by the daily job in batches, and again at once" do
    first = measure("into the group") { MedicalCommunities::Credential::Reconcile.call }
    expect(users_there).to eq(count)
    second = measure("once more") { MedicalCommunities::Credential::Reconcile.call }
    expect(first).to be < 600
    expect(second).to be < 30
    badges =
      measure("badges of a page") do
        MedicalCommunities::VerifiedBadge.of((1_000_001..1_000_020).to_a)
      end
    expect(badges).to be < 0.1
    measure("overview") { MedicalCommunities::VerificationOverview.new.to_h }
    reminders = measure("nothing to remind of") { MedicalCommunities::Credential::Remind.call }
    expect(reminders).to be < 2
  end
end
