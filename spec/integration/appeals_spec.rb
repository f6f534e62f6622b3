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
