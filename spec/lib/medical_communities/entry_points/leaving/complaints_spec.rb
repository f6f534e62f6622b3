# frozen_string_literal: true

require_relative "../../../../support/complaining"

RSpec.describe MedicalCommunities::EntryPoints::Leaving::Complaints do
  include Complaining

  before { SiteSetting.medical_communities_enabled = true }

  def merge(source, target)
    UserMerger.new(source, target, admin).merge!
  end

  it "keeps what a destroyed account complained of, without its words" do
    complaint = complain(words: Complaining::WORDS)
    UserDestroyer.new(admin).destroy(reporter, delete_posts: true, context: "spec")

    expect(complaint.reload).to have_attributes(state: "open", words: nil)
    expect(complaint.reporter.user_id).to be_nil
    expect(entries.last).to have_attributes(event: "anonymised", subject_id: complaint.reporter_id)
    expect(judge(complaint, "uphold")).to be_success
  end

  it "settles what is about an anonymised account, and takes its name from the thread" do
    Jobs.run_immediately!
    complaint = complain
    name = author.username
    UserAnonymizer.make_anonymous(author, admin)

    expect(complaint.reload.state).to eq("settled")
    expect(complaint.reviewable).not_to be_pending
    expect(threads.sole.topic.reload.title).to eq("Complaints: a former member")
    expect(threads.sole.topic.posts.pluck(:raw).join).not_to include(name)
  end

  it "follows a new name" do
    Jobs.run_immediately!
    complain
    UsernameChanger.change(author, "renamed_one", admin)

    expect(threads.sole.topic.reload.title).to include("@renamed_one")
  end

  it "hands over to the account that stays; the ledger gets a row and loses none" do
    complaint = complain
    before = entries.pluck(:id, :event, :actor_id, :subject_id)
    other = person
    merge(author, other)

    expect(complaint.reload.subject.user).to eq(other)
    expect(complaint.reviewable.target_created_by_id).to eq(other.id)
    expect(entries.pluck(:id, :event, :actor_id, :subject_id).first(before.size)).to eq(before)
    expect(entries.where(event: "merged").last.subject_id).to eq(complaint.subject_id)
  end

  it "counts once what both accounts said of the same post" do
    complain
    twin = person
    complain(by: twin)
    merge(twin, reporter)

    expect(complaints.sole.reporter.user).to eq(reporter)
  end

  it "settles what one of the two accounts said about the other" do
    complaint = complain
    merge(reporter, author)

    expect(complaint.reload.state).to eq("settled")
  end

  it "leaves what a deleted account's twin said of a quarrel to people who decide" do
    posts = Array.new(2) { Fabricate(:post, topic: topic, user: author) }
    twin = person
    complain(by: reporter, about: [posts[0]], ground: "quarrel")
    complain(by: twin, about: posts, ground: "quarrel")
    merge(twin, reporter)

    expect(complaints.pluck(:target_id)).to match_array(posts.map(&:id))
    expect(complaints.map { |one| one.bundle.first.reviewable&.pending? }).to eq([true, true])
  end

  it "counts anew whom both accounts complained of" do
    SiteSetting.medical_communities_strikes_by_distinct_reporters = false
    SiteSetting.medical_communities_strikes_before_review = 2
    twin = person
    [reporter, twin].each { |one| complain(by: one) }
    standing_case = MedicalCommunities::StandingCase.sole
    merge(twin, reporter)

    expect(standing_case.reload.count).to eq(1)
  end

  it "hands strikes over while the plugin is off, too" do
    complain
    other = person
    SiteSetting.medical_communities_enabled = false
    merge(author, other)
    SiteSetting.medical_communities_enabled = true

    subject = MedicalCommunities::Actor.of(other)
    expect(MedicalCommunities::Strikes.count(subject).count).to eq(1)
  end

  it "hands the administrators' thread over, or takes the old name from it" do
    Jobs.run_immediately!
    complain
    other = person
    old = threads.sole.topic
    merge(author, other)
    expect(threads.sole.topic.title).to include("@#{other.username}")

    third = person
    complain(about: [Fabricate(:post, topic: topic, user: third)])
    merge(other, third)
    expect(old.reload.title).to eq("Complaints: a former member")
  end

  it "leaves a hidden post of an anonymised account to people who read it" do
    complaint = complain(ground: "patient")
    gone = Fabricate(:post, topic: topic, user: author)
    other = complain(ground: "patient", about: [gone])
    gone.trash!
    UserAnonymizer.make_anonymous(author, admin)

    expect([complaint.reload.state, other.reload.state]).to eq(%w[open settled])
    judge(complaint, "dismiss")
    expect(reported.reload).not_to be_hidden
  end

  it "hands complaints to administrators when their category is a community no longer" do
    reviewable = complain.reviewable
    reviewable.update_columns(category_id: community.category_id, reviewable_by_moderator: true)

    community.destroy!

    expect(reviewable.reload).to have_attributes(category_id: nil, reviewable_by_moderator: false)
    expect(Reviewable.viewable_by(admin).exists?(id: reviewable.id)).to eq(true)
  end

  it "hands complaints of a category that goes to administrators" do
    complaint = complain
    reviewable = complaint.reviewable
    topic.destroy!
    reported.destroy!
    community.category.destroy! if Category.exists?(community.category_id)

    expect(complaint.reload.community_id).to be_nil
    expect(Reviewable.viewable_by(admin).exists?(id: reviewable.id)).to eq(true)
  end
end
