# frozen_string_literal: true

require_relative "../../support/joinable"

RSpec.describe "Invitations to a community", type: :request do
  include Joinable

  fab!(:part) do
    MedicalCommunities::Specialty.create!(
      key: "test-rhythm",
      names: {
        "en" => "Rhythm",
      },
      parent: specialty,
    )
  end
  fab!(:other_specialty) do
    MedicalCommunities::Specialty.create!(key: "test-derma", names: { "en" => "Skin" })
  end

  before { community.update!(specialty: specialty) }

  def candidates(user = keeper, **given)
    sign_in(user)
    get "/communities/#{community.id}/candidates.json", params: given
    response.parsed_body["people"]&.map { |one| one["username"] }
  end

  def invite(*users, by: keeper)
    sign_in(by)
    post "/communities/#{community.id}/invitations.json", params: { user_ids: users.map(&:id) }
    response.parsed_body
  end

  def answer(answer, user: applicant, **given)
    sign_in(user)
    id = MedicalCommunities::Invitation.find_by(user: applicant).id
    post "/communities/invitations/#{id}/answer.json", params: { answer: answer, **given }
    response.parsed_body["errors"]
  end

  it "are offered for people who are verified for the specialty or a part of it" do
    verify(applicant, specialties: [part])
    verify(Fabricate(:user), specialties: [other_specialty])
    # Its days of grace are over too.
    verify(Fabricate(:user), valid_until: 2.months.ago)
    verify(Fabricate(:user, suspended_till: 1.year.from_now))

    expect(candidates).to eq([applicant.username])
    expect(candidates(q: applicant.username[0, 4])).to eq([applicant.username])
    expect(candidates(q: "nobody_there")).to be_empty
    expect(candidates(q: "\0#{applicant.username}")).to eq([applicant.username])
  end

  it "are not offered for who is in, barred, asks already, or was invited before" do
    people = Array.new(4) { Fabricate(:user).tap { |user| verify(user) } }
    community.member_group.add(people[0])
    bar(user: people[1])
    ask(user: people[2])
    MedicalCommunities::Invitation.create!(
      community: community,
      user: people[3],
      answer: "declined",
    )

    expect(candidates).to be_empty
    expect(invite(*people)).to eq("invited" => 0)
  end

  it "are for moderators of that community alone" do
    verify(applicant)
    [applicant, Fabricate(:moderator)].each do |user|
      candidates(user)
      expect(response.status).to eq(404)
      invite(applicant, by: user)
      expect(response.status).to eq(404)
      get "/communities/#{community.id}/members.json"
      expect(response.status).to eq(404)
    end
  end

  it "go to many at once, nobody twice, told and logged" do
    Jobs.run_immediately!
    people = [applicant, Fabricate(:user)].each { |user| verify(user) }

    expect(invite(*people)).to eq("invited" => 2)
    expect(invite(*people)).to eq("invited" => 0)
    expect(messages_to(applicant).size).to eq(1)
    expect(messages_to(applicant).first).to include("Heart rhythm", "/communities/#{community.id}")
    expect(UserHistory.last).to have_attributes(custom_type: "medical_invitations")
    expect(UserHistory.last.details).to include("count: 2")
  end

  it "have a limit a day" do
    SiteSetting.medical_communities_invitations_per_day = 1
    people = [applicant, Fabricate(:user)].each { |user| verify(user) }

    expect(invite(*people)["errors"].first).to include("more than a community may invite")
    expect(invite(applicant)).to eq("invited" => 1)
    expect(invite(people.last)["errors"]).to be_present
    freeze_time(25.hours.from_now)
    expect(invite(people.last)).to eq("invited" => 1)
  end

  it "bear with a list that is none" do
    [nil, [], ["x"], [[1]]].each do |bad|
      sign_in(keeper)
      post "/communities/#{community.id}/invitations.json", params: { user_ids: bad }
      expect(response.status).to be_in([200, 422])
    end
    expect(MedicalCommunities::Invitation.count).to eq(0)
  end

  context "when somebody was invited" do
    before do
      verify(applicant)
      invite(applicant)
    end

    it "let the person in who accepts" do
      answer("accepted")

      expect(response.status).to eq(200)
      expect(community.member_group.users).to include(applicant)
      expect(community.memberships.last).to have_attributes(
        origin: "invitation",
        brought_by: keeper,
      )
    end

    it "say what lacks, and stay open" do
      community.update!(join_rules: { "level" => 3, "rules" => true })
      version = publish_rules
      expect(answer("accepted", accepts: version.id)).to eq(
        ["To join you still need: verified qualification."],
      )
      expect(MedicalCommunities::Acceptance.count).to eq(0)

      community.update!(join_rules: { "rules" => true })
      expect(answer("accepted")).to eq(["To join you still need: rules accepted."])
      expect(answer("accepted", accepts: version.id)).to eq(nil)
      expect(MedicalCommunities::Acceptance.given?(applicant, community)).to eq(true)
    end

    it "are declined, once" do
      answer("declined")
      expect(community.member_group.users).not_to include(applicant)
      answer("accepted")
      expect(response.status).to eq(404)
    end

    it "are nobody else's" do
      answer("accepted", user: Fabricate(:user))
      expect(response.status).to eq(404)
      answer("perhaps")
      expect(response.status).to eq(422)
    end

    it "are shown on the person's own page" do
      sign_in(applicant)
      get "/communities/my-requests.json"
      expect(response.parsed_body["invitations"].first).to include(
        "community_name" => "Heart rhythm",
      )
      get "/communities/#{community.id}.json"
      expect(response.parsed_body["community"]).to include("state" => "invited")
    end
  end

  it "know the members, for those who run the community" do
    community.member_group.add(applicant)
    sign_in(keeper)
    get "/communities/#{community.id}/members.json", params: { q: applicant.username }

    expect(response.parsed_body["people"].first).to include(
      "username" => applicant.username,
      "origin" => "group",
      "is_moderator" => false,
    )
  end

  it "take any shape of parameters" do
    expect(candidates(page: %w[1 2], q: { a: 1 })).to eq([])
    post "/communities/#{community.id}/invitations.json",
         params: {
           user_ids: [{ a: 1 }],
         },
         as: :json
    expect(response.parsed_body).to eq("invited" => 0)
  end

  it "are not told of while the plugin is off" do
    verify(applicant)
    Jobs.run_later!
    invite(applicant)
    SiteSetting.medical_communities_enabled = false
    ids = MedicalCommunities::Invitation.ids

    expect {
      Jobs::MedicalCommunities::TellInvited.new.execute(invitation_ids: ids)
    }.not_to change { messages_to(applicant).size }
    SiteSetting.medical_communities_enabled = true
    expect { Jobs::MedicalCommunities::TellInvited.new.execute(invitation_ids: ids) }.to change {
      messages_to(applicant).size
    }.by(1)
  end
end
