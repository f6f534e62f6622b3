# frozen_string_literal: true

require_relative "../support/at_once"

RSpec.describe "Standing cases that several decide at once" do
  include AtOnce

  CASE_ROUNDS = 6

  before do
    SiteSetting.medical_communities_enabled = true
    RateLimiter.disable
    MedicalCommunities::Charter.forget
  end

  after { MedicalCommunities::Charter.forget }

  let(:last_day) { 5.days.from_now.to_date.iso8601 }
  let(:member) { someone }
  let(:admins) { Array.new(2) { someone.tap { |user| user.update!(admin: true) } } }

  # Names must be nobody's who was there in an earlier round.
  def someone
    name = "at#{SecureRandom.hex(6)}"
    Fabricate(:user, username: name, email: "#{name}@example.com", trust_level: TrustLevel[2])
  end

  def strike(about: member)
    complaint =
      MedicalCommunities::Complaint.create!(
        reporter: MedicalCommunities::Actor.create!,
        subject: MedicalCommunities::Actor.of(about),
        target_type: "user",
        target_id: SecureRandom.random_number(1_000_000_000),
        ground: "insult",
        source: "form",
      )
    MedicalCommunities::Strike::Issue.call(complaint: complaint)[:strike]
  end

  def open_case(about: member)
    3.times { strike(about: about) }
    cases(about).open.sole
  end

  def cases(of = member)
    MedicalCommunities::StandingCase.where(subject: MedicalCommunities::Actor.of(of))
  end

  # @return [Boolean, String] whether it is done, or what the person is told
  def decide(given, kind, by:, **args)
    args = { medical_measure: kind, medical_reason: "tone", **args }
    reviewable = ReviewableMedicalStandingCase.find_by(target_id: given.id)
    result = reviewable.perform(User.find(by.id), :medical_case_decide, args)
    result.success? || result.errors.full_messages.join
  end

  def undo(measure, by:)
    MedicalCommunities::Measure::Undo.call(
      params: {
        id: measure.id,
      },
      guardian: User.find(by.id).guardian,
    ).success?
  end

  def measures
    MedicalCommunities::Measure.order(:id)
  end

  def events
    MedicalCommunities::StandingEntry.pluck(:event).tally
  end

  def person
    User.find(member.id)
  end

  it "by two end in one outcome, and the other is told" do
    CASE_ROUNDS.times do
      given = open_case(about: (about = someone))
      told =
        at_once(
          -> { decide(given, "silenced", by: admins.first, medical_ends_on: last_day) },
          -> { decide(given, "suspended", by: admins.last) },
        )
      expect(told.count(true)).to eq(1)
      expect(told - [true]).to all(include("already decided"))
      expect(given.measures.size).to eq(1)
      penalties = [User.find(about.id).silenced?, User.find(about.id).suspended?]
      expect(penalties.count(true)).to eq(1)
    end
    expect(events).to include("measure-taken" => CASE_ROUNDS, "case-closed" => CASE_ROUNDS)
  end

  it "by one, while another takes back that it was passed on, keep both and stop nobody" do
    moderator = someone.tap { |user| user.update!(moderator: true) }
    CASE_ROUNDS.times do
      given = open_case(about: someone)
      decide(given, "ban-proposed", by: moderator)
      proposal = given.measures.sole
      told =
        at_once(
          -> { decide(given, "warned", by: admins.first) },
          -> { undo(proposal, by: admins.last) },
        )
      expect(told).to eq([true, true])
      expect(given.reload).not_to be_open
      expect(given.measures.pluck(:kind)).to eq(%w[ban-proposed warned])
      expect(proposal.reload.undone_at).to be_present
      expect(ReviewableMedicalStandingCase.find_by(target_id: given.id)).not_to be_pending
    end
  end

  it "and taken back by two are taken back once" do
    CASE_ROUNDS.times do
      given = open_case(about: (about = someone))
      decide(given, "silenced", by: admins.first, medical_ends_on: last_day)
      told = at_once(*admins.map { |by| -> { undo(given.measures.sole, by: by) } })
      expect(told.count(true)).to eq(1)
      expect(User.find(about.id).silenced_till).to be_nil
    end
    expect(events["measure-undone"]).to eq(CASE_ROUNDS)
  end

  it "while strikes are withdrawn end in one outcome with the count of those that stand" do
    CASE_ROUNDS.times do
      given = open_case(about: (about = someone))
      strikes = MedicalCommunities::Strike.where(subject_id: given.subject_id).to_a
      remove = ->(strike) do
        MedicalCommunities::Pardon::Record.call(
          strike: strike,
          origin: "withdrawn",
          by: nil,
        ).success?
      end
      told =
        at_once(
          -> { decide(given, "warned", by: admins.first) },
          *strikes.first(2).map { |strike| -> { remove.call(strike) } },
        )
      expect(told).to eq([true] * 3)
      subject = MedicalCommunities::Actor.of(about)
      expect(MedicalCommunities::Strikes.count(subject).count).to eq(1)
      expect(given.measures.size).to eq(1)
      expect(cases(about).open).to be_empty
    end
  end

  it "keep the count that people had before them" do
    given = open_case
    strike_given = MedicalCommunities::Strike.last
    decide(given, "warned", by: admins.first)
    MedicalCommunities::Pardon::Record.call(strike: strike_given, origin: "withdrawn", by: nil)
    expect(given.reload.count).to eq(3)
  end

  it "taken back while another strike arrives leave one that waits" do
    CASE_ROUNDS.times do
      given = open_case(about: (about = someone))
      decide(given, "dismissed", by: admins.first)
      told =
        at_once(
          -> { undo(given.measures.sole, by: admins.last) },
          -> { strike(about: about).present? },
        )
      expect(told).to eq([true, true])
      expect(cases(about).open.count).to eq(1)
      expect(cases(about).open.sole.count).to eq(4)
      waiting = ReviewableMedicalStandingCase.pending.where(target_id: cases(about).select(:id))
      expect(waiting.count).to eq(1)
    end
  end

  it "while two accounts become one stop nobody" do
    CASE_ROUNDS.times do
      source, target = Array.new(2) { someone }
      given = open_case(about: source)
      open_case(about: target)
      from, into = [source, target].map { |user| MedicalCommunities::Actor.of(user) }
      told =
        at_once(
          -> { decide(given, "warned", by: admins.first) == true || :told },
          -> { MedicalCommunities::Strike::HandOver.call(from: from, into: into).success? },
        )
      expect(told.first).to eq(true).or eq(:told)
      expect(told.last).to be(true)
      expect(cases(target).open.count).to eq(1)
      expect(given.reload.subject).to eq(into)
    end
  end

  it "wait for what core is just doing, and leave it" do
    given = open_case
    till = 2.days.from_now.change(usec: 0)
    started = Queue.new
    told =
      at_once(
        -> do
          User.transaction do
            person.update!(silenced_till: till)
            started << true
            sleep 0.5
          end
        end,
        -> do
          started.pop
          decide(given, "silenced", by: admins.first, medical_ends_on: last_day)
        end,
      )
    expect(told.last).to include("by another decision")
    expect(person.silenced_till).to eq(till)
    expect(measures).to be_empty
  end
end
