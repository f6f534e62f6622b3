# frozen_string_literal: true

RSpec.describe MedicalCommunities::EntryPoints::Leaving::People do
  fab!(:admin)
  fab!(:granter, :admin)
  fab!(:member, :user)
  fab!(:other, :user)

  let(:cardiology) { MedicalCommunities::Specialty.find_by!(key: "cardiology") }
  let(:nursing) { MedicalCommunities::Specialty.find_by!(key: "nursing") }

  before do
    SiteSetting.medical_communities_enabled = true
    claim(member, cardiology)
    @credential =
      MedicalCommunities::Credential.create!(
        user: member,
        level: 1,
        valid_from: Date.current,
        source: "x",
        specialties: [cardiology],
        granted_by: granter,
      )
    MedicalCommunities::Revocation.create!(
      credential: @credential,
      revoked_by: granter,
      reason: "by mistake",
    )
  end

  def claim(user, specialty, is_primary: true)
    MedicalCommunities::SpecialtyClaim.create!(
      user: user,
      specialty: specialty,
      is_primary: is_primary,
    )
  end

  def rows
    [
      MedicalCommunities::SpecialtyClaim,
      MedicalCommunities::Credential,
      MedicalCommunities::CredentialSpecialty,
      MedicalCommunities::Revocation,
    ].map(&:count)
  end

  it "leaves nothing of a member who is deleted" do
    UserDestroyer.new(admin).destroy(member)
    expect(rows).to eq([0, 0, 0, 0])
  end

  it "leaves nothing that tells who an anonymous member was" do
    UserAnonymizer.make_anonymous(member, admin)
    expect(rows).to eq([0, 0, 0, 0])
  end

  it "keeps what somebody granted who is gone, without the name" do
    granter.update!(admin: false)
    UserDestroyer.new(admin).destroy(granter)

    expect(@credential.reload.granted_by_id).to be_nil
    expect(@credential.revocation.revoked_by_id).to be_nil
  end

  it "moves all of it when two accounts become one" do
    claim(other, nursing)
    claim(member, nursing, is_primary: false)
    UserMerger.new(member, other, admin).merge!

    expect(@credential.reload.user_id).to eq(other.id)
    expect(
      MedicalCommunities::SpecialtyClaim.order(:id).pluck(:user_id, :specialty_id, :is_primary),
    ).to match_array([[other.id, nursing.id, true], [other.id, cardiology.id, false]])
  end

  it "lets claims and links go with a specialty" do
    cardiology.destroy!
    expect(rows).to eq([0, 1, 0, 1])
  end
end
