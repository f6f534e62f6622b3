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

  it "is taken back with the flag" do
    flag
    PostActionDestroyer.destroy(reporter, reported, :inappropriate)

    expect(complaints.sole.state).to eq("withdrawn")
  end
end
