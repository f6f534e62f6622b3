# frozen_string_literal: true

require_relative "../support/at_once"

RSpec.describe MedicalCommunities::Complaint do
  include AtOnce

  before do
    SiteSetting.medical_communities_enabled = true
    SiteSetting.medical_communities_strikes_before_review = 3
    RateLimiter.disable
    MedicalCommunities::Charter.forget
  end

  after { MedicalCommunities::Charter.forget }

  let(:tag) { SecureRandom.hex(4) }
  let(:author) { someone(0) }
  let(:admin) { Fabricate(:admin, username: "ad#{tag}", email: "ad#{tag}@example.com") }
  let(:post) { Fabricate(:post, user: author) }

  def someone(number)
    name = "race#{tag}#{number}"
    Fabricate(:user, username: name, email: "#{name}@example.com", trust_level: TrustLevel[2])
  end

  def people(count)
    Array.new(count) { |number| someone(number + 1) }
  end

  def receive(user, post, ground: "insult")
    MedicalCommunities::Complaint::Receive.call(
      params: {
        ground: ground,
        post_ids: [post.id],
      },
      guardian: Guardian.new(User.find(user.id)),
    )
  end

  def withdraw(complaint, user)
    MedicalCommunities::Complaint::Withdraw.call(
      params: {
        id: complaint.id,
      },
      guardian: Guardian.new(User.find(user.id)),
    )
  end

  def decide(complaint, user, outcome = "uphold")
    args = { medical_reason: "allowed" }
    Reviewable.find_by(target_id: complaint.id, type: "ReviewableMedicalComplaint").perform(
      User.find(user.id),
      :"medical_complaint_#{outcome}",
      args,
    )
  rescue Reviewable::UpdateConflict, Reviewable::InvalidAction
    nil
  end

  def events
    MedicalCommunities::StandingEntry.group(:event).count
  end

  def counted
    MedicalCommunities::Strikes.count(MedicalCommunities::Actor.of(author)).count
  end

  it "counts once what one person sends many times at once" do
    reporter = someone(1)
    post
    results = at_once(Array.new(30) { -> { receive(reporter, post) } })

    expect(most_at_work).to be > 10
    expect(results.map(&:success?).uniq).to eq([true])
    expect(results.sum { |one| one[:complaints].size }).to eq(1)
    expect(described_class.count).to eq(1)
    expect(MedicalCommunities::Actor.count).to eq(2)
    expect(ReviewableMedicalComplaint.where(target_created_by_id: author.id).count).to eq(1)
    expect(events).to eq("complained" => 1, "struck" => 1)
    expect(counted).to eq(1)
  end

  it "by fifty people twice at once are fifty, in one review of standing, told in one thread" do
    fifty = people(50)
    post
    at_once(fifty.flat_map { |user| Array.new(2) { -> { receive(user, post) } } }.shuffle)

    expect(most_at_work).to be > 10
    expect([described_class.count, MedicalCommunities::Strike.count, counted]).to eq([50, 50, 50])
    expect(MedicalCommunities::StandingCase.pluck(:count)).to eq([50])
    expect(events).to eq("complained" => 50, "struck" => 50, "case-opened" => 1)

    job = Jobs::MedicalCommunities::TellOfComplaint
    at_once(
      (described_class.limit(8).ids * 3).map { |id| -> { job.new.execute(complaint_id: id) } },
    )
    expect(MedicalCommunities::ComplaintThread.sole.topic.posts.count).to eq(8)
  end

  it "hide a post once, whoever says at once that a patient can be recognised" do
    twenty = people(20)
    post
    at_once(twenty.map { |user| -> { receive(user, post, ground: "patient") } })

    expect(most_at_work).to be > 10
    expect(post.reload).to be_hidden
    expect(described_class.where.not(hid_at: nil).count).to eq(20)
    expect(events).to eq("complained" => 20, "hidden" => 1)
    expect(MedicalCommunities::Strike.count).to eq(0)

    decisions = described_class.all.map { |one| -> { decide(one, admin, "dismiss") } }
    admin
    at_once(decisions)
    expect(described_class.open.count).to eq(0)
    expect(post.reload).not_to be_hidden
  end

  it "come of flags once, whatever number of jobs run, and follow them once" do
    SiteSetting.hide_post_sensitivity = 0
    people(6).each { |user| PostActionCreator.create(user, post, :inappropriate) }
    job = Jobs::MedicalCommunities::FollowFlags
    runs = Array.new(20) { -> { job.new.execute(post_id: post.id) } }
    at_once(runs)
    expect(most_at_work).to be > 10
    expect([described_class.count, counted]).to eq([6, 6])

    ReviewableFlaggedPost.find_by(target: post).perform(admin, :disagree)
    at_once(runs)
    expect([described_class.open.count, counted]).to eq([0, 0])
    expect(events.slice("dismissed", "pardoned")).to eq("dismissed" => 6, "pardoned" => 6)
  end

  it "lets two people complain about each other at once, over and over" do
    pair = people(2)
    posts = pair.map { |user| Array.new(10) { Fabricate(:post, user: user) } }
    tasks =
      posts[0]
        .zip(posts[1])
        .flat_map do |first, second|
          [-> { receive(pair[0], second) }, -> { receive(pair[1], first) }]
        end

    expect(at_once(tasks).map(&:success?).uniq).to eq([true])
    expect(described_class.count).to eq(20)
  end

  it "is decided or taken back, never both" do
    reporter = someone(1)
    admin
    10.times do
      complaint = receive(reporter, Fabricate(:post, user: author))[:complaints].first
      at_once([-> { withdraw(complaint, reporter) }, -> { decide(complaint, admin) }])
      decisions = MedicalCommunities::ComplaintDecision.where(complaint_id: complaint.id)
      expect(decisions.count).to eq(1)
      expect(complaint.reload.closed_at).to be_present
      expect(ReviewableMedicalComplaint.find_by(target_id: complaint.id)).not_to be_pending
    end
  end
end
