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
