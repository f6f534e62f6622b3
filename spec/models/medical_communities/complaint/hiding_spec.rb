# frozen_string_literal: true

require_relative "../../../support/complaining"

# The urgent track: a post in which somebody sees a patient who can be recognised.
RSpec.describe MedicalCommunities::Complaint::Hiding do
  include Complaining

  def urgent(**given)
    complain(ground: "patient", **given)
  end

  it "shows the post when the last of those who said so is dismissed, whoever hid it" do
    first = urgent
    second = urgent(by: person)
    judge(first, "dismiss")
    expect(reported.reload).to be_hidden

    judge(second, "dismiss")
    expect(reported.reload).not_to be_hidden
  end

  it "tells the author once that it is to be seen again, and once that it is not" do
    Jobs.run_immediately!
    said = Array.new(2) { urgent(by: person) }
    said.each { |one| judge(one, "dismiss") }
    expect(messages_to(author).grep(/visible again/).size).to eq(1)

    other = Fabricate(:post, topic: topic, user: author)
    said = Array.new(2) { urgent(by: person, about: [other]) }
    said.each { |one| judge(one, "uphold") }
    expect(messages_to(author).grep(/stays hidden/).size).to eq(1)
  end

  it "is taken back by nobody: whoever says the same keeps it hidden as well" do
    urgent
    second = urgent(by: person)
    taken_back =
      MedicalCommunities::Complaint::Withdraw.call(
        params: {
          id: second.id,
        },
        guardian: second.reporter.user.guardian,
      )

    expect(taken_back["result.policy.hides_nothing"]).to be_failure
  end

  it "leaves what core hid to core" do
    reported.hide!(PostActionType.types[:spam])
    judge(urgent, "dismiss")

    expect(reported.reload).to be_hidden
  end

  it "keeps hidden what its author could show by an edit, as long as nobody has read it" do
    reported.hide!(PostActionType.types[:spam])
    urgent
    PostRevisor.new(reported.reload).revise!(
      author,
      { raw: "Waves in the third lead, and no more." },
      revised_at: 1.day.from_now,
    )

    expect(reported.reload).to be_hidden
  end

  [true, false].each do |listed|
    it "leaves a topic that was #{listed ? "listed" : "unlisted"} as it was" do
      topic.update_status("visible", listed, admin)
      complaint = urgent
      expect(topic.reload).not_to be_visible

      judge(complaint, "dismiss")
      expect(reported.reload).not_to be_hidden
      expect(topic.reload.visible).to eq(listed)
    end
  end

  it "is decided though the topic is gone, and the post shows when it comes back" do
    complaint = urgent
    PostDestroyer.new(admin, reported.reload).destroy
    expect(judge(complaint, "dismiss")).to be_success

    PostDestroyer.new(admin, Post.with_deleted.find(reported.id)).recover
    expect(reported.reload).not_to be_hidden
    expect(topic.reload).to be_visible
  end

  it "is decided though the post is nowhere any more" do
    complaint = urgent
    Post.where(id: reported.id).delete_all

    expect(judge(complaint, "dismiss")).to be_success
  end

  it "hides what a deleted account wrote, and counts for nobody" do
    reported.update_columns(user_id: nil)
    complaint = urgent

    expect(reported.reload).to be_hidden
    expect(complaint.subject).to be_nil
    expect(judge(complaint, "uphold")).to be_success
  end

  %i[moderator admin].each do |rank|
    it "hides what somebody of the staff wrote, who learns it kindly: #{rank}" do
      Jobs.run_immediately!
      author.update!(rank => true)
      urgent

      expect(reported.reload).to be_hidden
      expect(messages_to(author).join).to include("Your post is hidden until a moderator reads it")
    end
  end

  it "hides a message from whoever else reads it" do
    message = Fabricate(:private_message_topic, user: author, recipient: reporter)
    post = Fabricate(:post, topic: message, user: author)
    urgent(about: [post])

    expect(post.reload).to be_hidden
  end

  it "restricts the post, never the person" do
    urgent
    user = User.find(author.id)
    expect([user.silenced?, user.suspended?]).to eq([false, false])
    expect(Guardian.new(user).can_create_post_on_topic?(topic)).to eq(true)
    expect(MedicalCommunities::Strike.count).to eq(0)
  end

  describe "moderators are told" do
    before { Jobs.run_immediately! }

    let(:told) { /Please read first/ }
    fab!(:moderator)

    it "of the site, where no others moderate" do
      elsewhere = Fabricate(:post, user: author, topic: Fabricate(:topic, user: author))
      urgent(about: [elsewhere])

      expect(messages_to(moderator).join).to match(told)
      expect(messages_to(keeper).join).not_to match(told)
    end

    it "of the site, where no group moderates the community" do
      community.category.category_moderation_groups.destroy_all
      urgent

      expect(messages_to(moderator).join).to match(told)
    end

    it "of the community, and no others" do
      urgent
      expect(messages_to(keeper).join).to match(told)
      expect(messages_to(moderator).join).not_to match(told)
    end

    it "but the one who wrote it: administrators are, in the thread" do
      community.member_group.add(keeper)
      urgent(about: [Fabricate(:post, topic: topic, user: keeper)])

      expect(messages_to(keeper).join).not_to match(told)
      expect(threads.sole.topic.first_post.raw).to include("A patient can be recognised")
    end
  end

  it "can be said by several who see only that a post is hidden" do
    urgent
    second = person
    expect(Guardian.new(second).can_see?(reported.reload)).to eq(false)

    expect(submit(ground: "patient", by: second)).to be_success
  end
end
