# frozen_string_literal: true

require_relative "../../../support/complaining"

RSpec.describe MedicalCommunities::Complaint::FollowFlags do
  include Complaining

  before { Jobs.run_immediately! }

  def flag(by: reporter, name: :inappropriate, **rest)
    PostActionCreator.create(User.find(by.id), reported, name, **rest)
  end

  def flagged
    ReviewableFlaggedPost.find_by(target: reported)
  end

  it "makes a complaint of a flag that has a ground, and leaves others to core" do
    flag
    flag(by: person, name: :notify_moderators, message: "Please look, #{Complaining::WORDS}.")

    expect(complaints.map { |one| one.slice(:ground, :source, :words).values }).to eq(
      [["unprofessional", "flag", nil]],
    )
    expect(ReviewableMedicalComplaint.count).to eq(0)
    expect(threads.sole.topic.first_post.raw).to include("Unprofessional conduct")
  end

  it "changes nothing when it runs again" do
    flag
    expect { 2.times { described_class.call(post: reported) } }.not_to change {
      [complaints.count, entries.count]
    }
  end

  it "follows the setting" do
    SiteSetting.medical_communities_flag_grounds = "inappropriate=nonsense|spam=advertising"
    flag
    flag(by: person, name: :spam)

    expect(complaints.map(&:ground)).to eq(["advertising"])
  end

  it "hides the post where a flag stands for a patient who can be recognised" do
    SiteSetting.medical_communities_flag_grounds = "inappropriate=patient"
    flag

    expect(reported.reload).to be_hidden
  end

  {
    agree_and_keep: "upheld",
    disagree: "dismissed",
    ignore_and_do_nothing: "dismissed",
  }.each do |action, state|
    it "is #{state} when a moderator chooses #{action}" do
      flag
      flagged.perform(admin, action)

      expect(complaints.sole.state).to eq(state)
      expect(complaints.sole.decision.decided_by).to eq(admin)
    end
  end

  it "goes to others when somebody decides about a flag of their own post" do
    author.update!(moderator: true)
    SiteSetting.allow_flagging_staff = true
    flag
    flagged.perform(User.find(author.id), :disagree)

    expect(complaints.sole).to be_open
    reviewable = complaints.sole.reviewable
    seen =
      [author, admin].map do |user|
        Reviewable.viewable_by(User.find(user.id)).exists?(id: reviewable.id)
      end
    expect(seen).to eq([false, true])
  end

  describe "of a message" do
    fab!(:message) { Fabricate(:private_message_topic, user: author, recipient: reporter) }
    fab!(:post) { Fabricate(:post, topic: message, user: author) }

    def flag_message
      PostActionCreator.create(User.find(reporter.id), post, :inappropriate)
    end

    it "counts once, however often the job runs after people decided" do
      flag_message
      ReviewableFlaggedPost.find_by(target: post).perform(admin, :disagree)
      expect(complaints.sole.state).to eq("dismissed")

      expect { 2.times { described_class.call(post: post.reload) } }.not_to change {
        [complaints.count, entries.count, MedicalCommunities::Strike.count]
      }
    end
  end

  it "stays for people to decide when the author edits the post that core hid" do
    SiteSetting.high_trust_flaggers_auto_hide_posts = false
    flag
    reported.reload.hide!(PostActionType.types[:inappropriate])
    PostRevisor.new(reported.reload).revise!(
      author,
      { raw: "Waves in the third lead, and no more." },
      revised_at: 1.day.from_now,
    )
    described_class.call(post: reported.reload)

    expect(complaints.sole).to be_open
    expect(complaints.sole.reviewable).to be_pending
  end

  {
    "the system decides about an old flag" => ->(reviewable) do
      reviewable.perform(Discourse.system_user, :ignore_and_do_nothing, expired: true)
    end,
    "the author deletes the post" => ->(reviewable) do
      SiteSetting.delete_removed_posts_after = 0
      post = reviewable.target
      PostDestroyer.new(User.find(post.user_id), post).destroy
      PostDestroyer.new(Discourse.system_user, post.reload).destroy unless post.trashed?
    end,
  }.each do |what, act|
    it "is decided by people, not when #{what}" do
      reported.update!(post_number: 2)
      flag
      instance_exec(flagged, &act)
      described_class.call(post: Post.with_deleted.find(reported.id))

      expect(complaints.sole).to be_open
      expect(complaints.sole.reviewable).to be_pending
      expect(MedicalCommunities::Pardon.count).to eq(0)
    end
  end

  it "is decided by others when whoever flagged it is gone" do
    flag
    complaint = complaints.sole
    UserAnonymizer.make_anonymous(reporter, admin)
    flagged.perform(admin, :agree_and_keep)

    expect(complaint.reload).to be_open
    expect(judge(complaint, "uphold")).to be_success
  end

  it "is decided with its flag though the setting has changed since" do
    flag
    SiteSetting.medical_communities_flag_grounds = ""
    flagged.perform(admin, :disagree)

    expect(complaints.sole.state).to eq("dismissed")
  end

  it "is taken back with the flag" do
    flag
    PostActionDestroyer.destroy(reporter, reported, :inappropriate)

    expect(complaints.sole.state).to eq("withdrawn")
  end
end
