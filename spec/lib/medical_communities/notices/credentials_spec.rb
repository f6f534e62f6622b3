# frozen_string_literal: true

require_relative "../../../support/joinable"

RSpec.describe MedicalCommunities::Notices do
  include Joinable

  before do
    community.update!(join_rules: { "level" => 2 })
    SiteSetting.medical_communities_credential_grace_days = 30
    MedicalCommunities::Membership::Admit.call(
      community: community,
      user: applicant,
      origin: "request",
      by: admin,
    )
  end

  def notices
    described_class.of(User.find(applicant.id)).map { |one| one.slice(:kind, :days_left) }
  end

  it "says that a credential runs out, from 60 days before" do
    credential = verify(applicant, valid_until: 61.days.from_now)
    expect(notices).to eq([])
    credential.update!(valid_until: 60.days.from_now)
    expect(notices).to eq([{ kind: "credential", days_left: 60 }])
    credential.update!(valid_until: 30.days.ago)
    expect(notices).to eq([{ kind: "credential", days_left: -30 }])
    verify(applicant)
    expect(notices).to eq([])
  end

  it "says where somebody only reads, until a credential is there again" do
    credential = verify(applicant)
    MedicalCommunities::Revocation.create!(credential: credential, reason: "x")
    MedicalCommunities::Credential::Follow.call(user: applicant)
    expect(notices).to eq([{ kind: "step_down" }])
    verify(applicant)
    expect(notices).to eq([])
  end
end
