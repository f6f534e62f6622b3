# frozen_string_literal: true

require_relative "../../../support/complaining"

RSpec.describe MedicalCommunities::Complaint::LookAfter do
  include Complaining

  def look_after
    Jobs::MedicalCommunities::LookAfterComplaints.new.execute({})
  end

  def flag
    PostActionCreator.create(User.find(reporter.id), reported, :inappropriate)
  end

  it "tells of what nobody was told of, once" do
    Jobs.run_later!
    complaint = complain
    Jobs::MedicalCommunities::TellOfComplaint.clear
    look_after
    expect(Jobs::MedicalCommunities::TellOfComplaint.jobs).to be_empty

    freeze_time(2.hours.from_now)
    Jobs.run_immediately!
    2.times { look_after }
    expect(complaint.reload.told_at).to be_present
    expect(threads.sole.topic.posts.count).to eq(1)
  end

  it "asks once for posts of one quarrel" do
    Jobs.run_later!
    complain(ground: "quarrel", about: [reported, Fabricate(:post, topic: topic, user: author)])
    freeze_time(2.hours.from_now)
    Jobs.run_immediately!
    2.times { look_after }

    expect(threads.sole.topic.posts.count).to eq(1)
  end

  it "follows flags that were decided while the plugin was off" do
    Jobs.run_immediately!
    flag
    SiteSetting.medical_communities_enabled = false
    ReviewableFlaggedPost.find_by(target: reported).perform(admin, :agree_and_keep)
    look_after
    expect(complaints.sole).to be_open

    SiteSetting.medical_communities_enabled = true
    2.times { look_after }
    expect(complaints.sole.state).to eq("upheld")
  end

  it "asks people where neither post nor flag is left" do
    Jobs.run_immediately!
    flag
    look_after
    expect(complaints.sole.reviewable).to be_nil

    ReviewableFlaggedPost.where(target: reported).destroy_all
    PostAction.delete_all
    Post.where(id: reported.id).delete_all
    2.times { look_after }
    expect(complaints.sole.reviewable).to be_pending
  end
end
