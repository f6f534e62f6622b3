# frozen_string_literal: true

require_relative "../support/complained_about"

RSpec.describe "Standing cases", type: :request do
  include Joinable
  include ComplainedAbout

  fab!(:moderator)

  def measure
    MedicalCommunities::Measure.last
  end

  def events
    MedicalCommunities::StandingEntry.order(:id).pluck(:event)
  end

  it "restrict nobody by being open, and wait in the review queue" do
    before = freedoms
    open_case
    expect(freedoms).to eq(before)
    expect(queue_of(admin).count).to eq(1)
    [member, keeper, applicant].each { |user| expect(queue_of(user)).to be_empty }
  end

  it "say which strikes can be taken back by whoever reads, with the same number of queries" do
    SiteSetting.medical_communities_strike_scope = "community"
    given = open_case
    read = -> do
      sign_in(keeper)
      get "/communities/standing-reviews/#{given.id}.json"
      response.parsed_body["removable"]
    end
    read.call
    few = track_sql_queries { expect(read.call.size).to eq(3) }.size
    conclude(MedicalCommunities::Complaint.last, "upheld", by: keeper)
    8.times { strike }
    expect(track_sql_queries { expect(read.call.size).to eq(10) }.size).to be <= few + 1
    post "/communities/strikes/#{read.call.first}/pardon.json", params: { medical_note: "Settled" }
    expect(response.status).to eq(200)
    expect(read.call.size).to eq(9)
  end

  it "end without anything, and wait again when that is taken back" do
    given = open_case
    before = freedoms
    expect(decide(given, "dismissed")).to be_success
    expect(given.reload).not_to be_open
    expect(freedoms).to eq(before)
    expect(messages_to(member).first).to include("Nothing follows")
    expect(undo(measure)).to be_a_success
    expect(given.reload).to be_open
    expect(given.reviewable.reload).to be_pending
  end

  it "need a reason that is known, and a last day for a pause" do
    given = open_case
    expect(decide(given, "warned", medical_reason: "")).not_to be_success
    expect(decide(given, "silenced")).not_to be_success
    expect(decide(given, "silenced", medical_ends_on: "2026-02-31")).not_to be_success
    expect(decide(given, "silenced", medical_ends_on: Date.yesterday.iso8601)).not_to be_success
    expect(MedicalCommunities::Measure.count).to eq(0)
    expect(given.reload).to be_open
  end

  it "remind the member in the member's language, with how to put it right" do
    SiteSetting.allow_user_locale = true
    member.update!(locale: "uk")
    expect(decide(open_case, "warned", medical_note: "Vintrugal")).to be_success
    letter = messages_to(member).first
    expect(letter).to include("Люди розглянули ваш статус")
    expect(letter).not_to include("Vintrugal")
    expect(measure.note).to eq("Vintrugal")
    expect(events.last(2)).to eq(%w[measure-taken case-closed])
  end

  it "restrict in a community; taken back, the member is one again" do
    given = open_case
    before = freedoms
    expect(decide(given, "restricted", medical_community: community.id.to_s)).to be_success
    expect(freedoms[:bars]).to eq(1)
    expect(community.reload.member?(User.find(member.id))).to be(false)
    expect(undo(measure)).to be_a_success
    expect(freedoms.except(:bars)).to eq(before.except(:bars))
    expect(MedicalCommunities::Bar.in_force.where(user: member)).to be_empty
  end

  it "leave a bar that others lifted and imposed anew" do
    decide(open_case, "restricted")
    MedicalCommunities::Bar.in_force.update_all(ended_at: Time.zone.now)
    MedicalCommunities::Bar::Impose.call(
      params: {
        community_id: community.id,
        user_id: member.id,
        reason: "tone",
      },
      guardian: keeper.guardian,
    )
    undo(measure)
    expect(MedicalCommunities::Bar.in_force.where(user: member).count).to eq(1)
  end

  it "pause writing, messages too, except before staff; taken back, all is as it was" do
    given = open_case
    before = freedoms
    chat = Fabricate(:private_message_topic, user: member, recipient: applicant)
    asking = Fabricate(:private_message_topic, user: member, recipient: admin)
    [chat, asking].each { |topic| Fabricate(:post, topic: topic, user: member) }
    last = 5.days.from_now.to_date
    expect(decide(given, "silenced", medical_ends_on: last.iso8601)).to be_success

    silenced = User.find(member.id)
    expect(silenced.silenced_till).to eq((last + 1).in_time_zone)
    expect(silenced.guardian.can_create_post?(chat)).to be(false)
    expect(silenced.guardian.can_create_post?(asking)).to be(true)
    expect(silenced.guardian.can_send_private_message?(applicant)).to be(false)
    expect(freedoms[:reply]).to be_falsy
    expect(member_post.reload).not_to be_hidden
    expect(messages_to(member).join).to include(MedicalCommunities::Day.in_words(last))

    expect(undo(measure)).to be_a_success
    expect(freedoms).to eq(before)
    expect(User.find(member.id).guardian.can_create_post?(chat)).to be(true)
  end

  it "leave core's rule for messages to those whom others silenced" do
    chat = Fabricate(:private_message_topic, user: member, recipient: applicant)
    member.update!(silenced_till: 1.day.from_now)
    expect(User.find(member.id).guardian.can_create_post?(chat)).to be(true)
  end

  it "never overwrite a silence that others gave, and never end one" do
    given = open_case
    till = 2.days.from_now.change(usec: 0)
    member.update!(silenced_till: till)
    result = decide(given, "silenced", medical_ends_on: 9.days.from_now.to_date.iso8601)
    expect(result.errors.full_messages.join).to include("by another decision")
    expect(member.reload.silenced_till).to eq(till)
    expect(given.reload).to be_open

    member.update!(silenced_till: nil)
    decide(given, "silenced", medical_ends_on: 9.days.from_now.to_date.iso8601)
    member.reload.update!(silenced_till: till)
    expect(undo(measure)).to be_a_success
    expect(member.reload.silenced_till).to eq(till)
  end

  it "suspend, and take back what is still theirs" do
    given = open_case
    expect(decide(given, "suspended", by: moderator)).not_to be_success
    last = 5.days.from_now.to_date
    expect(decide(given, "suspended", medical_ends_on: last.iso8601)).to be_success
    expect(member.reload).to be_suspended
    expect(undo(measure)).to be_a_success
    expect(member.reload).to have_attributes(suspended_till: nil, suspended_at: nil)
  end

  it "leave a suspension that others gave since then" do
    decide(open_case, "suspended")
    till = 2.days.from_now.change(usec: 0)
    member.reload.update!(suspended_till: till)
    undo(measure)
    expect(member.reload.suspended_till).to eq(till)
  end

  context "when each community counts for itself" do
    before { SiteSetting.medical_communities_strike_scope = "community" }

    it "are its moderators', who pass them on to administrators and take that back" do
      given = open_case
      expect(queue_of(keeper).count).to eq(1)
      expect(decide(given, "suspended", by: keeper)).not_to be_success
      expect(decide(given, "ban-proposed", by: keeper)).to be_success
      expect(given.reload).to be_open
      [keeper, moderator].each { |user| expect(queue_of(user)).to be_empty }
      expect(queue_of(admin).count).to eq(1)
      expect(decide(given, "dismissed", by: keeper)).not_to be_success
      expect(undo(measure)).to be_a_success
      expect(queue_of(keeper).count).to eq(1)
    end

    it "go to administrators when they are about a moderator" do
      appoint(member, community)
      open_case
      expect(queue_of(keeper)).to be_empty
      expect(queue_of(second_admin).count).to eq(1)
    end

    it "go to administrators when their community is gone" do
      given = open_case
      community.category.destroy!
      [keeper, moderator].each { |user| expect(queue_of(user)).to be_empty }
      expect(decide(given, "warned")).to be_success
    end

    it "restrict by moderators of the community" do
      expect(decide(open_case, "restricted", by: keeper)).to be_success
      expect(freedoms[:bars]).to eq(1)
    end
  end

  it "are not decided by whom they are about, nor by who complained, nor twice" do
    strike(by: second_admin)
    given = open_case
    result = decide(given, "warned", by: second_admin)
    expect(result.errors.full_messages.join).to include("counts a complaint of yours")
    expect(decide(given, "warned")).to be_success
    taken =
      MedicalCommunities::Measure::Take.call(
        params: {
          kind: "warned",
          reason: "tone",
        },
        case_id: given.id,
        guardian: admin.guardian,
      )
    expect(taken).to be_a_failure
    expect(undo(measure, by: second_admin)).to be_a_failure
    expect(undo(measure, by: member)).to be_a_failure
    expect(undo(measure)).to be_a_success
    expect(undo(measure)).to be_a_failure
  end

  it "suggest the next step after what stands" do
    given = open_case
    suggested = -> do
      MedicalCommunities::StandingCase::Choices.new(given, admin.guardian).suggested
    end
    expect(suggested.call).to eq("warned")
    decide(given, "warned")
    expect(suggested.call).to eq("restricted")
    undo(measure)
    expect(suggested.call).to eq("warned")
  end

  it "show facts beside: accounts with the same licence, people who complain together" do
    others = Array.new(2) { Fabricate(:user, ip_address: "9.8.7.6") }
    others.each { |by| complaint(by: by, about: applicant, target: Fabricate(:post)) }
    others.each { |by| strike(by: by) }
    given = open_case
    [member, applicant].each { |user| verify(user, scheme: "test", number_digest: "a" * 64) }
    facts = MedicalCommunities::StandingCase::Dossier.new(given, admin.guardian).to_h[:facts]
    expect(facts).to include(burst: 1, together: 1, same_address: 2, reporters: 5)
    expect(facts[:same_licence]).to eq(usernames: [applicant.username], more: 0)
  end

  it "are read by those who decide, and by nobody else" do
    given = open_case
    path = "/communities/standing-reviews/#{given.id}.json"
    [member, applicant, keeper].each do |user|
      sign_in(user)
      get path
      expect(response.status).to eq(404)
    end
    sign_in(admin)
    get path
    expect(response.parsed_body).to include("mine" => true, "suggested" => "warned")
    expect(response.parsed_body["strikes"].size).to eq(3)
    get "/review.json", params: { type: "ReviewableMedicalStandingCase" }
    expect(response.parsed_body["reviewables"].first["medical_case"]).to include("count" => 3)
  end

  it "are listed and read without a query a line" do
    given = open_case
    ask = -> do
      get "/review.json", params: { type: "ReviewableMedicalStandingCase" }
      get "/communities/standing-reviews/#{given.id}.json"
    end
    more = -> { given.measures.create!(kind: "warned", reason: "tone", taken_by: admin) }
    sign_in(admin)
    more.call
    ask.call
    few = track_sql_queries { ask.call }.size
    2.times { open_case(Fabricate(:user)) }
    4.times { more.call }
    many = track_sql_queries { ask.call }.size
    expect(response.parsed_body["measures"].size).to eq(5)
    expect(many).to be <= few + 1
  end

  it "say the same in four languages, with everything filled in" do
    SiteSetting.allow_user_locale = true
    %w[en uk ru ar].each do |locale|
      reader = Fabricate(:user, locale: locale)
      %w[dismissed warned].each do |kind|
        decide(open_case(reader), kind)
        undo(measure) if kind == "warned"
      end
      decide(open_case(reader), "silenced", medical_ends_on: 3.days.from_now.to_date.iso8601)
      letters = messages_to(reader)
      expect(letters.size).to be >= 4
      expect(letters.join).not_to match(/%\{|translation missing/i)
      expect(letters.join.match?(/People have reviewed/)).to eq(locale == "en")
    end
  end

  it "go along when two accounts become one, and keep no name of who decided and went" do
    given = open_case
    UserMerger.new(member, applicant, admin).merge!
    expect(given.reload.subject.user).to eq(applicant)
    expect(queue_of(applicant)).to be_empty
    expect(decide(given, "warned", by: second_admin)).to be_success
    second_admin.update!(admin: false)
    UserDestroyer.new(admin).destroy(second_admin)
    expect(measure.taken_by_id).to be_nil
  end

  it "end when the member goes" do
    given = open_case
    UserAnonymizer.make_anonymous(member, admin)
    expect(given.reload).not_to be_open
    expect(given.reviewable.reload).not_to be_pending
  end
end
