# frozen_string_literal: true

require_relative "../support/joinable"

# A credential from its first day to its renewal, with the jobs as a forum runs them.
RSpec.describe "life of a credential" do
  include Joinable

  fab!(:circle) { Joinable.found("Rounds", closedness: "circle") }

  let(:begin_on) { Time.zone.local(2027, 3, 1, 12) }
  let(:valid_until) { Date.new(2027, 6, 1) }

  before do
    SiteSetting.medical_communities_credential_grace_days = 30
    community.update!(join_rules: { "level" => 2, "specialty" => true }, specialty: specialty)
    freeze_time(begin_on)
  end

  def run_jobs
    Jobs::MedicalCommunities::LookAfterCredentials.new.execute({})
    Jobs::MedicalCommunities::ReconcileCredentials.new.execute({})
  end

  def day(date)
    freeze_time(date.in_time_zone.change(hour: 12))
    2.times { run_jobs }
  end

  def letters
    Topic
      .private_messages
      .joins(:topic_allowed_users)
      .where(topic_allowed_users: { user_id: applicant.id })
      .order(:id)
      .pluck(:title)
  end

  def member
    User.find(applicant.id)
  end

  def standing
    {
      writes: MedicalCommunities::Participation.limit(member, community.category_id).nil?,
      circle: circle.member?(member),
      group: member.groups.exists?(name: "verified_test_cardiology"),
    }
  end

  def join(one)
    MedicalCommunities::Membership::Admit.call(
      community: one,
      user: applicant,
      origin: "request",
      by: admin,
    )
  end

  def grant(until_day)
    MedicalCommunities::Credential::Grant.call(
      params: {
        user_id: applicant.id,
        level: 2,
        role: "physician",
        country: "UA",
        specialty_ids: [specialty.id],
        valid_from: Time.zone.today,
        valid_until: until_day,
        source: "Test",
      },
      guardian: admin.guardian,
    )
  end

  it "reminds, waits, steps down, and comes back by renewal" do
    everything = { writes: true, circle: true, group: true }
    grant(valid_until)
    join(community)
    join(circle)
    day(valid_until - 61)
    expect([letters.size, standing]).to eq([0, everything])

    [60, 30, 7].each_with_index do |left, index|
      day(valid_until - left)
      expect([left, letters.size]).to eq([left, index + 1])
      expect(MedicalCommunities::Credential::Remind.call[:credentials]).to be_empty
    end
    expect(letters).to all(include("valid until"))

    day(valid_until)
    expect([letters.size, standing]).to eq([3, everything])

    day(valid_until + 1)
    expect([letters.size, standing]).to eq([4, everything])
    expect(letters.last).to include("1 July 2027")

    day(valid_until + 30)
    expect([letters.size, standing]).to eq([4, everything])

    day(valid_until + 31)
    expect([letters.size, standing]).to eq([5, { writes: false, circle: false, group: false }])
    expect(
      MedicalCommunities::LedgerEntry.where(event: "expired", subject_id: applicant.id).count,
    ).to eq(1)
    expect(member.guardian.can_see?(community.category)).to eq(true)

    grant(valid_until + 2.years)
    expect(standing).to eq(everything)
    day(valid_until + 40)
    expect([letters.size, standing]).to eq([5, everything])
  end

  it "says nothing of a credential that was renewed in time" do
    grant(valid_until)
    grant(valid_until + 2.years)
    day(valid_until - 20)
    day(valid_until + 40)
    expect(letters).to eq([])
    expect(standing[:group]).to eq(true)
  end

  it "makes good what was missed while the jobs stood still" do
    grant(valid_until)
    day(valid_until - 5)
    expect(letters.size).to eq(1)
    day(valid_until + 45)
    expect(letters.size).to eq(2)
    expect(standing[:group]).to eq(false)
  end

  it "tells nobody of what ended long ago" do
    verify(applicant, valid_until: 1.year.ago)
    run_jobs
    expect(letters).to eq([])
    expect(MedicalCommunities::CredentialReminder.count).to eq(1)
  end

  it "goes on where it was stopped" do
    people = Array.new(3) { Fabricate(:user) }
    people.each { |user| verify(user, valid_until: 31.days.ago) }
    group = MedicalCommunities::VerifiedGroup.of(specialty)
    people.each { |user| group.add(user) }
    MedicalCommunities::LedgerEntry.stubs(:note).raises("stopped")
    expect { MedicalCommunities::Credential::Expire.call }.to raise_error("stopped")
    MedicalCommunities::LedgerEntry.unstub(:note)
    expect(MedicalCommunities::CredentialReminder.count).to eq(0)
    run_jobs
    expect(group.users.count).to eq(0)
    expect(MedicalCommunities::LedgerEntry.where(event: "expired").count).to eq(3)
  end

  it "begins on its first day" do
    verify(applicant, valid_from: 10.days.from_now)
    run_jobs
    expect(standing[:group]).to eq(false)
    day(10.days.from_now.to_date)
    expect(standing[:group]).to eq(true)
  end

  it "does nothing while the plugin is off" do
    verify(applicant, valid_until: 5.days.from_now)
    SiteSetting.medical_communities_enabled = false
    run_jobs
    expect([letters, Group.where("name LIKE 'verified%'").count]).to eq([[], 0])
  end

  it "leaves it at the deletion of an account" do
    verify(applicant, valid_until: 31.days.ago)
    applicant.update_columns(created_at: 1.minute.ago)
    UserDestroyer.new(admin).destroy(applicant)
    run_jobs
    expect(MedicalCommunities::CredentialReminder.count).to eq(0)
  end
end
