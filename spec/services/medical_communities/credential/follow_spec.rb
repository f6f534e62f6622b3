# frozen_string_literal: true

require_relative "../../../support/joinable"

RSpec.describe MedicalCommunities::Credential::Follow do
  include Joinable

  fab!(:circle) { Joinable.found("Rounds", closedness: "circle") }
  fab!(:branch) do
    MedicalCommunities::Specialty.create!(
      key: "test-paediatric-cardiology-of-all-kinds",
      names: {
        "en" => "Paediatric cardiology",
      },
      parent: specialty,
    )
  end

  before do
    community.update!(join_rules: { "level" => 2, "specialty" => true }, specialty: specialty)
    SiteSetting.medical_communities_credential_grace_days = 30
  end

  def follow
    described_class.call(user: applicant)
    applicant.reload
  end

  def groups
    applicant.groups.where("name LIKE 'verified%'").pluck(:name).sort
  end

  def join(one)
    MedicalCommunities::Membership::Admit.call(
      community: one,
      user: applicant,
      origin: "request",
      by: admin,
    )
    applicant.reload
  end

  def limit
    MedicalCommunities::Participation.limit(User.find(applicant.id), community.category_id)&.kind
  end

  def member_of?(one)
    GroupUser.exists?(group_id: one.member_group_id, user_id: applicant.id)
  end

  def last_way
    MedicalCommunities::Departure.where(user_id: applicant.id).order(:id).last&.way
  end

  def end_it(credential)
    MedicalCommunities::Revocation.create!(credential: credential, revoked_by: admin, reason: "x")
  end

  it "puts people into the group of their specialty and of those above, once" do
    verify(applicant, specialties: [branch])
    2.times { follow }
    expect(groups).to eq(
      %w[verified_test_cardiology verified_test_paediatric_cardiology_of_all_kinds],
    )
    group = Group.find_by(name: "verified_test_cardiology")
    expect(group).to have_attributes(
      user_count: 1,
      public_admission: false,
      allow_membership_requests: false,
    )
    expect(Group.find_by(name: groups.last).update(title: "Colleague")).to eq(true)
  end

  it "gives the group another name where somebody has it" do
    Fabricate(:group, name: "verified_test_cardio").update_columns(name: "verified_test_cardiology")
    verify(applicant)
    follow
    expect(groups).to eq(["verified_test_cardiology_2"])
  end

  it "takes people out of the groups when nothing is in force" do
    credential = verify(applicant)
    follow
    end_it(credential)
    follow
    expect(groups).to eq([])
  end

  it "takes those out who were put there past us" do
    verify(keeper)
    described_class.call(user: keeper)
    MedicalCommunities::VerifiedGroup.of(specialty).add(applicant)
    follow
    expect(groups).to eq([])
  end

  describe "a community that asks for a credential" do
    it "is read-only without it, and opens with the next one" do
      credential = verify(applicant)
      join(community)
      follow
      expect(limit).to be_nil
      end_it(credential)
      follow
      expect([limit, member_of?(community)]).to eq([:step_down, true])
      verify(applicant)
      expect(limit).to be_nil
      follow
      expect(MedicalCommunities::Membership.last.credential_gone_on).to be_nil
    end

    it "stays open for who was let in without one" do
      join(community)
      follow
      expect(limit).to be_nil
      credential = verify(applicant, level: 1)
      end_it(credential)
      follow
      expect(limit).to be_nil
    end

    it "closes for who deletes theirs" do
      credential = verify(applicant)
      join(community)
      follow
      credential.destroy!
      follow
      expect(limit).to eq(:step_down)
    end

    it "limits no administrator" do
      credential = verify(applicant)
      join(community)
      end_it(credential)
      follow
      applicant.update!(admin: true)
      expect(limit).to be_nil
    end
  end

  describe "a case circle" do
    it "is left at once when a credential is ended, and does not open again by itself" do
      credential = verify(applicant)
      join(circle)
      end_it(credential)
      follow
      expect([member_of?(circle), last_way]).to eq([false, "credential_ended"])
      verify(applicant)
      follow
      expect(member_of?(circle)).to eq(false)
    end

    it "is left when grace is over, and opens by renewal" do
      verify(applicant, valid_until: 31.days.ago)
      MedicalCommunities::Membership.create!(community: circle, user: applicant, origin: "request")
      circle.member_group.add(applicant)
      follow
      expect([member_of?(circle), last_way]).to eq([false, "credential_expired"])
      verify(applicant)
      2.times { follow }
      expect(member_of?(circle)).to eq(true)
    end

    it "stays closed by renewal for who left by themselves since, or is barred" do
      verify(applicant, valid_until: 31.days.ago)
      departure = { community: circle, user: applicant }
      MedicalCommunities::Departure.create!(**departure, way: "credential_expired")
      MedicalCommunities::Bar.create!(
        community: circle,
        user: applicant,
        barred_by: admin,
        reason: "other",
      )
      verify(applicant)
      follow
      expect(member_of?(circle)).to eq(false)
      MedicalCommunities::Bar.where(user: applicant).delete_all
      MedicalCommunities::Departure.create!(**departure, way: "left")
      follow
      expect(member_of?(circle)).to eq(false)
    end
  end

  it "counts until the days of grace are over" do
    verify(applicant, valid_until: 30.days.ago)
    follow
    expect(groups).to eq(["verified_test_cardiology"])
    SiteSetting.medical_communities_credential_grace_days = 29
    follow
    expect(groups).to eq([])
  end
end
