# frozen_string_literal: true

require_relative "../support/complained_about"

RSpec.describe "Appeals against strikes", type: :request do
  include Joinable
  include ComplainedAbout

  let(:colleague) { Fabricate(:user, refresh_auto_groups: true, trust_level: TrustLevel[2]) }

  def submit(strike, by: member, words: "It was a joke")
    MedicalCommunities::Appeal::Submit.call(
      params: {
        strike_id: strike.id,
        words: words,
      },
      guardian: by.guardian,
    )
  end

  def queue_of(user)
    Reviewable.viewable_by(User.find(user.id)).where(type: "ReviewableMedicalAppeal")
  end

  it "are the member's own, once, with words, and sealed" do
    one = strike
    expect(submit(one, by: applicant)).to be_a_failure
    expect(submit(one, words: " ")).to be_a_failure
    expect(submit(one)).to be_a_success
    expect(submit(one)).to be_a_failure

    made = MedicalCommunities::Appeal.last
    expect(made.sealed_words).not_to include("joke")
    expect(made.words).to eq("It was a joke")
    expect(MedicalCommunities::StandingEntry.last).to have_attributes(event: "appealed", facts: {})
  end

  it "have a last day, and end with the strike" do
    one, two = strike, strike
    freeze_time(Time.zone.now + 14.days)
    expect(submit(one)).to be_a_success
    freeze_time(Time.zone.now + 1.day)
    expect(submit(two)).to be_a_failure
    removed = strike
    conclude(removed.complaint, "dismissed")
    expect(submit(removed)).to be_a_failure
  end

  it "have the last day that the member was told, whatever settings say later" do
    one = strike
    SiteSetting.medical_communities_appeal_days = 1
    freeze_time(Time.zone.now + 14.days)
    expect(submit(one)).to be_a_success
  end

  it "end with a strike that has run out, and go along to another account" do
    SiteSetting.medical_communities_appeal_days = 90
    SiteSetting.medical_communities_strike_days = 3
    one, two = strike, strike
    other = Fabricate(:user)
    waiting = appeal(one)
    UserMerger.new(member, other).merge!
    expect(submit(two, by: other)).to be_a_success
    expect(submit(one, by: other)).to be_a_failure
    expect(waiting.reviewable.reload.target_created_by).to eq(other)
    expect(
      MedicalCommunities::Appeal::Withdraw.call(
        params: {
          id: waiting.id,
        },
        guardian: other.guardian,
      ),
    ).to be_a_success
    late = strike(about: other)
    freeze_time(Time.zone.now + 4.days)
    expect(submit(late, by: other)).to be_a_failure
  end

  it "are not decided about once their strike is gone, although nobody has said so yet" do
    one = strike
    waiting = appeal(one)
    conclude(one.complaint, "dismissed")
    expect(waiting.reload).to be_waiting
    expect(
      decide_appeal(waiting, "keep", by: keeper, medical_reason: "rule-applies"),
    ).not_to be_success
    Jobs::MedicalCommunities::FollowStrike.new.execute(strike_id: one.id)
    expect(waiting.reload.outcome).to eq("pardoned")
  end

  it "leave no words when the account is anonymised or deleted" do
    strikes = Array.new(2) { strike }
    first, second = strikes.map { |one| appeal(one) }
    decide_appeal(
      first,
      "keep",
      by: keeper,
      medical_reason: "rule-applies",
      medical_note: "No joke",
    )
    UserAnonymizer.make_anonymous(member, admin)
    expect([first, second].map { |one| one.reload.words }).to eq([nil, nil])
    expect(second.outcome).to eq("withdrawn")
    expect(second.reviewable.reload).not_to be_pending

    another = Fabricate(:user)
    third = appeal(strike(about: another, target: Fabricate(:post, user: another)), by: another)
    reviewable = third.reviewable
    another.posts.destroy_all
    UserDestroyer.new(admin).destroy(another)
    expect(MedicalCommunities::Appeal.exists?(third.id)).to eq(false)
    expect(Reviewable.exists?(reviewable.id)).to eq(false)
  end

  it "leave no words when the account goes while the plugin is off, too" do
    another = Fabricate(:user)
    words = appeal(strike)
    gone = appeal(strike(about: another, target: Fabricate(:post, user: another)), by: another)
    SiteSetting.medical_communities_enabled = false

    UserAnonymizer.make_anonymous(member, admin)
    another.posts.destroy_all
    UserDestroyer.new(admin).destroy(another)

    expect(words.reload).to have_attributes(words: nil, outcome: "withdrawn")
    expect(MedicalCommunities::Appeal.exists?(gone.id)).to eq(false)
  end

  it "lose their words when nothing that they led to counts any more, also while the plugin is off" do
    one = strike
    answered = appeal(one)
    decide_appeal(answered, "pardon", by: keeper, medical_note: "Read again")
    given = strike
    MedicalCommunities::Pardon::Give.call(
      params: {
        strike_id: given.id,
        note: "Settled",
      },
      guardian: keeper.guardian,
    )
    waiting = appeal(strike)
    blank = -> { Jobs::MedicalCommunities::BlankWords.new.execute({}) }
    freeze_time(Time.zone.now + 179.days)
    blank.call
    expect([answered.reload.note, given.pardon.reload.note]).to eq(["Read again", "Settled"])
    SiteSetting.medical_communities_enabled = false
    freeze_time(Time.zone.now + 2.days)
    blank.call
    expect([answered.reload.words, answered.note, given.pardon.reload.note]).to eq([nil, nil, nil])
    expect(waiting.reload.words).to include("joke")
  end

  it "go to the moderators of the community and to administrators" do
    appeal(strike)
    [keeper, admin].each { |user| expect(queue_of(user).count).to eq(1) }
    [member, applicant, Fabricate(:moderator)].each { |user| expect(queue_of(user)).to be_empty }
  end

  it "of a moderator go to administrators, as do those of no community" do
    appoint(colleague, community)
    appeal(strike(about: colleague), by: colleague)
    appeal(strike(community: nil, ground: "insult"))
    expect(queue_of(admin).count).to eq(2)
    expect(queue_of(keeper)).to be_empty
    expect(queue_of(Fabricate(:moderator))).to be_empty
  end

  it "go to administrators when their community is gone" do
    appeal(strike)
    community.category.destroy!
    expect(queue_of(admin).count).to eq(1)
    expect(queue_of(keeper)).to be_empty
    expect(queue_of(Fabricate(:moderator))).to be_empty
  end

  it "go to administrators when their category is a community no longer" do
    appeal(strike)
    expect(queue_of(keeper).count).to eq(1)
    community.destroy!
    expect(queue_of(admin).count).to eq(1)
    expect(queue_of(keeper)).to be_empty
    expect(queue_of(Fabricate(:moderator))).to be_empty
  end

  it "remove the strike, and write down who did" do
    one = strike
    Jobs.run_immediately!
    result = decide_appeal(appeal(one), "pardon", by: keeper)

    expect(result).to be_success
    expect(count).to eq(0)
    expect(one.reload.pardon).to have_attributes(origin: "appeal", pardoned_by: keeper)
    expect(MedicalCommunities::StandingEntry.pluck(:event)).to include("appeal-decided", "pardoned")
    expect(messages_to(member).first).to include("Appeal: strike removed")
  end

  it "leave the strike for a reason, which the member reads" do
    one = strike
    waiting = appeal(one)
    expect(decide_appeal(waiting, "keep", by: keeper)).not_to be_success
    Jobs.run_immediately!
    result =
      decide_appeal(
        waiting,
        "keep",
        by: keeper,
        medical_reason: "rule-applies",
        medical_note: "Please read it as a stranger would.",
      )

    expect(result).to be_success
    expect(count).to eq(1)
    letter = messages_to(member).first
    expect(letter).to include("strike stays", "The rule applies here")
    expect(letter).not_to include("stranger")
    expect(waiting.reload.note).to include("stranger")
  end

  it "are decided by another person than the complaint" do
    given = complaint
    one = issue(given)
    conclude(given, "upheld", by: keeper)
    waiting = appeal(one)

    expect(decide_appeal(waiting, "pardon", by: keeper)).not_to be_success
    appoint(colleague, community)
    expect(decide_appeal(waiting, "pardon", by: colleague)).to be_success
  end

  it "are nobody's who complained, or whom it is about" do
    waiting = appeal(strike(by: keeper))
    expect { waiting.reviewable.perform(keeper, :medical_pardon) }.to raise_error(
      Reviewable::InvalidAction,
    )
    own = appeal(strike(about: admin), by: admin)
    expect { own.reviewable.perform(admin, :medical_pardon) }.to raise_error(
      Reviewable::InvalidAction,
    )
  end

  it "are decided by the only administrator, with words, who then stands in the record" do
    given = complaint(community: nil)
    one = issue(given)
    conclude(given, "upheld", by: admin)
    waiting = appeal(one)
    expect(
      decide_appeal(waiting, "pardon", by: admin, medical_note: "Looked again"),
    ).not_to be_success
    second_admin.update!(admin: false)

    expect(decide_appeal(waiting, "pardon", by: admin)).not_to be_success
    expect(decide_appeal(waiting, "pardon", by: admin, medical_note: "Looked again")).to be_success
    entry = MedicalCommunities::StandingEntry.find_by(event: "appeal-decided")
    expect(entry.facts).to include("alone" => true)
  end

  it "are taken back by the member, and settled when the complaint is dismissed" do
    one, two = strike, strike
    first, second = appeal(one), appeal(two)
    withdraw = -> do
      MedicalCommunities::Appeal::Withdraw.call(params: { id: first.id }, guardian: member.guardian)
    end
    expect(withdraw.call).to be_a_success
    expect(withdraw.call).to be_a_failure
    Jobs.run_immediately!
    conclude(two.complaint, "dismissed")

    expect(second.reload.outcome).to eq("pardoned")
    expect([first, second].map { |one_| one_.reload.reviewable.status }).to eq(%w[ignored ignored])
    expect(decide_appeal(second, "keep", by: keeper)).not_to be_success
    expect(messages_to(member).first).to include("A strike is removed")
  end

  it "are listed with the same number of queries, whatever number there is" do
    other = Fabricate(:user)
    appeal(strike(about: other), by: other)
    sign_in_and_list = -> do
      sign_in(keeper)
      get "/review.json", params: { type: "ReviewableMedicalAppeal" }
      response.parsed_body["reviewables"].size
    end
    2.times { sign_in_and_list.call }
    few = track_sql_queries { expect(sign_in_and_list.call).to eq(1) }.size
    4.times do
      another = Fabricate(:user)
      appeal(strike(about: another), by: another)
    end
    expect(track_sql_queries { expect(sign_in_and_list.call).to eq(5) }.size).to be <= few
  end

  it "tell reviewers nothing of who complained" do
    reporter = Fabricate(:user, username: "zorbelin")
    waiting = appeal(strike(by: reporter))
    conclude(waiting.strike.complaint, "upheld")
    shown =
      ReviewableMedicalAppealSerializer.new(
        waiting.reviewable,
        scope: Guardian.new(User.find(admin.id)),
        root: nil,
        hash: {
        },
      ).as_json
    expect(shown[:medical_appeal]).to include(
      username: "olena_k",
      words: /joke/,
      post_id: member_post.id,
    )
    expect(shown.to_json).not_to include("zorbelin")
    hook =
      ReviewableMedicalAppealSerializer.new(
        waiting.reviewable,
        scope: Discourse.system_user.guardian,
        root: nil,
        hash: {
        },
      ).as_json
    expect(hook.to_json).not_to include("joke")
  end
end
