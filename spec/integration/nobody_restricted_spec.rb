# frozen_string_literal: true

require_relative "../support/complaining"

# Software counts and calls; people decide. Whatever is received, counted or opened changes nothing of what somebody
# may do; on the urgent track it hides a post, never a person.
RSpec.describe "Restrictions without a decision of people", type: :request do
  include Complaining

  before do
    Jobs.run_immediately!
    SiteSetting.medical_communities_urgent_complaints_per_day = 50
    verify(author)
    MedicalCommunities::Credential::Follow.call(user: author)
    author.update!(primary_group_id: community.member_group_id)
  end

  # What could be taken from somebody, in core and in communities.
  def freedoms(of = author)
    user = User.find(of.id)
    {
      groups: user.group_ids.sort,
      trust: [user.trust_level, user.group_locked_trust_level, user.manual_locked_trust_level],
      account: user.slice(:active, :approved, :silenced_till, :suspended_till, :primary_group_id),
      bars: MedicalCommunities::Bar.where(user: user).count,
      membership: MedicalCommunities::Membership.where(user: user).count,
      credentials: MedicalCommunities::Credential.in_force.where(user: user).count,
      measures: MedicalCommunities::Measure.count,
      may: what_may(user.guardian),
    }
  end

  def what_may(guardian)
    {
      see: guardian.can_see?(topic),
      reply: guardian.can_create_post_on_topic?(topic),
      begin: guardian.can_create_topic_on_category?(topic.category),
      write_to: guardian.can_send_private_message?(reporter),
      upload: guardian.can_upload_external? || guardian.authenticated?,
      like: guardian.post_can_act?(Fabricate(:post, topic: topic), :like),
      edit: guardian.can_edit_post?(Fabricate(:post, topic: topic, user: author)),
    }
  end

  # @yield what is to change nothing for the member
  def expect_nothing_taken
    before = freedoms
    yield
    expect(freedoms).to eq(before)
  end

  def posts_of_author(count)
    Array.new(count) { Fabricate(:post, topic: topic, user: author) }
  end

  def case_opened
    3.times { complain(by: person) }
    MedicalCommunities::StandingCase.open.sole
  end

  it "are none when a complaint is received, about a post, a profile, or without a post" do
    expect_nothing_taken do
      complain
      submit(about: nil, username: author.username, by: person)
      submit(about: nil, by: person, ground: "other", words: "About the forum.")
      expect(complaints.count).to eq(3)
    end
    expect(reported.reload).not_to be_hidden
  end

  it "are none when a private message is complained about" do
    message = Fabricate(:private_message_topic, user: author, recipient: reporter)
    sent = Fabricate(:post, topic: message, user: author)
    expect_nothing_taken { complain(about: [sent], ground: "correspondence") }
    expect(User.find(author.id).guardian.can_create_post?(message)).to be(true)
  end

  it "are none by core's flags, once they are complaints" do
    SiteSetting.medical_communities_flag_grounds = "inappropriate=insult"
    expect_nothing_taken do
      PostActionCreator.create(User.find(reporter.id), reported, :inappropriate)
      expect(complaints.pluck(:source)).to eq(%w[flag])
    end
  end

  it "hide a post on the urgent track, and take nothing from its author" do
    expect_nothing_taken { 5.times { complain(by: person, ground: "patient") } }
    expect(reported.reload).to be_hidden
    expect(MedicalCommunities::Strike.count).to eq(0)
    expect(MedicalCommunities::StandingCase.count).to eq(0)
  end

  it "are none by a quarrel of many posts, nor by many quarrels" do
    expect_nothing_taken do
      4.times { complain(by: person, about: posts_of_author(5), ground: "quarrel") }
    end
    expect(MedicalCommunities::StandingCase.count).to eq(1)
  end

  it "are none when complaints are upheld, also the third" do
    expect_nothing_taken do
      3.times { judge(complain(by: person), "uphold") }
      expect(MedicalCommunities::ComplaintDecision.where(outcome: "upheld").count).to eq(3)
    end
    expect(reported.reload).not_to be_hidden
  end

  it "are none where only what is upheld counts" do
    SiteSetting.medical_communities_strikes_count = "upheld"
    expect_nothing_taken { 4.times { judge(complain(by: person), "uphold") } }
    expect(MedicalCommunities::StandingCase.count).to eq(1)
  end

  it "are none by the first, the second, the third and the twentieth strike" do
    20.times { expect_nothing_taken { complain(by: person(member: true)) } }
    expect(MedicalCommunities::Strike.count).to eq(20)
    expect(MedicalCommunities::StandingCase.sole.count).to eq(20)
  end

  it "are none by weights that make one complaint enough" do
    SiteSetting.medical_communities_strike_weights = "hatred=10"
    expect_nothing_taken { complain(ground: "hatred") }
    expect(MedicalCommunities::StandingCase.sole.count).to eq(10)
  end

  it "are none while a case waits, for weeks, with every job that runs meanwhile" do
    expect_nothing_taken { case_opened }
    before = freedoms
    [7, 60, 170].each do |days|
      freeze_time(days.days.from_now) do
        [
          Jobs::MedicalCommunities::ExpireStrikes,
          Jobs::MedicalCommunities::BlankWords,
        ].each { |job| job.new.execute({}) }
        expect(MedicalCommunities::StandingCase.open.count).to eq(1)
        expect(freedoms).to eq(before)
      end
    end
  end

  it "are none when strikes run out with a case open" do
    case_opened
    before = freedoms
    freeze_time((SiteSetting.medical_communities_strike_days + 2).days.from_now)
    Jobs::MedicalCommunities::ExpireStrikes.new.execute({})
    expect(MedicalCommunities::StandingCase.open.sole.count).to eq(0)
    expect(freedoms).to eq(before)
  end

  it "are none when the time to appeal lapses, or an appeal is lost" do
    strike = complain.reload.strike
    appeal =
      MedicalCommunities::Appeal::Submit.call(
        params: {
          strike_id: complain(by: person).reload.strike.id,
          words: "It was a joke among friends",
        },
        guardian: User.find(author.id).guardian,
      )[
        :appeal
      ]
    expect_nothing_taken do
      appeal.reviewable.perform(admin, :medical_keep, { medical_reason: "rule-applies" })
      expect(appeal.reload.outcome).to eq("kept")
    end
    before = freedoms
    freeze_time((SiteSetting.medical_communities_appeal_days + 1).days.from_now)
    expect(strike.reload).not_to be_open_to_appeal
    expect(freedoms).to eq(before)
  end

  it "are none when a complaint is dismissed or withdrawn, and when a case is dismissed" do
    given = case_opened
    expect_nothing_taken do
      judge(complaints.first, "dismiss")
      MedicalCommunities::Complaint::Withdraw.call(
        params: {
          id: complaints.last.id,
        },
        guardian: complaints.last.reporter.user.guardian,
      )
    end
    before = freedoms.except(:measures)
    given.reload.reviewable.perform(
      admin,
      :medical_case_decide,
      { medical_measure: "dismissed", medical_reason: "tone" },
    )
    expect(freedoms.except(:measures)).to eq(before)
  end

  it "are none when a ban is proposed: administrators decide" do
    SiteSetting.medical_communities_strike_scope = "community"
    given = case_opened
    before = freedoms.except(:measures)
    given.reviewable.perform(
      User.find(keeper.id),
      :medical_case_decide,
      { medical_measure: "ban-proposed", medical_reason: "tone" },
    )
    expect(given.reload.handed_up_at).to be_present
    expect(freedoms.except(:measures)).to eq(before)
  end

  it "are none when two accounts become one, and their strikes are enough together" do
    other = person
    2.times { complain(by: person) }
    post = Fabricate(:post, topic: topic, user: other)
    2.times { complain(by: person, about: [post]) }
    expect(MedicalCommunities::StandingCase.count).to eq(0)
    expect_nothing_taken { UserMerger.new(other, author, admin).merge! }
    expect(MedicalCommunities::Strikes.count(MedicalCommunities::Actor.of(author)).count).to eq(4)
  end

  it "are none for whoever complains, however often it is dismissed" do
    before = freedoms(reporter)
    5.times { judge(complain(about: [posts_of_author(1).first]), "dismiss") }
    expect(freedoms(reporter)).to eq(before)
  end
end
