# frozen_string_literal: true

require_relative "../../../support/joinable"

RSpec.describe MedicalCommunities::EntryPoints::Joining do
  include Joinable

  fab!(:other, :user)

  def count
    [
      MedicalCommunities::MembershipRequest,
      MedicalCommunities::MembershipDecision,
      MedicalCommunities::Membership,
      MedicalCommunities::Departure,
      MedicalCommunities::Bar,
      MedicalCommunities::Invitation,
      ReviewableMedicalMembershipRequest,
    ].sum(&:count)
  end

  # Something of everything, in two communities.
  def leave_traces(user)
    elsewhere = Joinable.found("Elsewhere #{user.id}")
    decide(
      ask(user: user),
      :decline,
      medical_reason: "other",
      medical_note: "A note",
      medical_days: 0,
    )
    ask(user: user, words: "About me")
    MedicalCommunities::Invitation.create!(community: community, user: user)
    elsewhere.member_group.add(user)
    bar(user: user, of: elsewhere, words: "Words")
  end

  it "forgets whose account is deleted" do
    before = count
    leave_traces(applicant)
    UserDestroyer.new(admin).destroy(applicant, delete_posts: true)

    expect(count).to eq(before)
  end

  it "keeps the deeds of a moderator whose account is deleted" do
    request = ask
    decide(request, :decline, medical_reason: "other")
    UserDestroyer.new(admin).destroy(keeper)

    expect(request.membership_decision.reload).to have_attributes(
      decided_by_id: nil,
      reason: "other",
    )
    sign_in_as = ReviewableMedicalMembershipRequest.last
    data = sign_in_as.serializer.new(sign_in_as, root: false, hash: {}, scope: admin.guardian)
    expect(data.as_json[:medical_request][:decision][:by]).to eq(nil)
  end

  it "takes the words of who is anonymised, and what waits" do
    leave_traces(applicant)
    UserAnonymizer.new(applicant, admin).make_anonymous

    requests = MedicalCommunities::MembershipRequest.where(user_id: applicant.id)
    expect(requests.map(&:words).compact).to be_empty
    expect(requests.map { |one| one.membership_decision.note }.compact).to be_empty
    expect(requests.waiting).to be_empty
    expect(MedicalCommunities::Bar.last.words).to eq(nil)
    expect(MedicalCommunities::Invitation.open).to be_empty
  end

  it "hands over what two accounts have that become one, and keeps out who was barred" do
    leave_traces(applicant)
    leave_traces(other)
    elsewhere = MedicalCommunities::Bar.where(user: applicant).last.community
    elsewhere.member_group.add(other)
    UserMerger.new(applicant, other, admin).merge!

    expect(MedicalCommunities::Bar.in_force.where(user: other).count).to eq(2)
    expect(elsewhere.member_group.users.reload).not_to include(other)
    expect(elsewhere.memberships.where(user: other)).to be_empty
    expect(MedicalCommunities::MembershipRequest.where(applicant: other).waiting.count).to eq(1)
    expect(count).to be > 0
    expect(MedicalCommunities::MembershipRequest.where(user_id: applicant.id)).to be_empty
  end

  it "leaves nothing behind when category or community goes" do
    before = count
    ask
    bar(user: other)
    community.category.destroy!

    expect(count).to eq(before)
  end

  it "closes what waits when the group goes" do
    request = ask
    community.member_group.add(other)
    community.member_group.destroy!

    expect(request.reload.state).to eq("settled")
    expect(community.memberships).to be_empty
    expect(community.reload).not_to be_joinable
    expect { Jobs::MedicalCommunities::LookAfterMemberships.new.execute({}) }.not_to raise_error
  end

  it "counts a group rightly when somebody is taken out at once" do
    bar
    community.member_group.add(applicant)
    expect(community.member_group.reload.user_count).to eq(0)
  end

  it "hands mandates over when accounts become one, and keeps nobody's name who is gone" do
    twice = Joinable.found("Twice")
    [applicant, other].each { |user| appoint(user, twice) }
    appoint(applicant, community)
    MedicalCommunities::Mandate.update_all(offered_by_id: applicant.id)
    UserMerger.new(applicant, other, admin).merge!
    MedicalCommunities::Mandate::Expire.call

    standing = MedicalCommunities::Mandate.standing.where(user: other)
    expect(standing.pluck(:community_id)).to contain_exactly(twice.id, community.id)
    expect(community.moderator_group.users.reload).to include(other)
    expect(MedicalCommunities::Mandate.distinct.pluck(:offered_by_id)).to eq([other.id])
    UserDestroyer.new(admin).destroy(other, delete_posts: true)
    expect(MedicalCommunities::Mandate.distinct.pluck(:offered_by_id)).to eq([nil])
  end

  it "keeps what was answered for a post when accounts become one" do
    post = Fabricate(:post, user: applicant)
    record =
      MedicalCommunities::Attestation.create!(
        post: post,
        user: applicant,
        door: "post",
        outcome: "post",
        preset: "discussion",
        examiner_version: "1",
        digest: "x",
      )
    UserMerger.new(applicant, other, admin).merge!

    expect(record.reload.user).to eq(other)
  end
end
