# frozen_string_literal: true

require_relative "../../../support/removing"

RSpec.describe MedicalCommunities::PostRemoval::Take do
  include Removing

  def uphold(about: [reply], by: keeper, ground: "advertising", **args)
    judge(complain(about: about, ground: ground), "uphold", by: by, **args)
  end

  it "leaves posts as they are, unless somebody chooses otherwise" do
    expect(uphold).to be_success

    expect(reply.reload).to have_attributes(hidden: false, deleted_at: nil)
    expect(letters_to(reply.user)).to be_empty
  end

  it "hides a post until its author edits it, and writes one letter of it" do
    expect(uphold(medical_posts: "hide")).to be_success

    expect(reply.reload).to be_hidden
    expect(letters_to(reply.user).sole).to include(
      "Hidden by moderators",
      "Reason: Advertising, buying or selling",
      "A strike counts because of it until",
      "/t/#{topic.id}/#{reply.post_number}",
    )
    expect(messages_to(reply.user).grep(/community flags/)).to be_empty
    expect(entries.find_by(event: "removed").facts).to eq("post_id" => reply.id, "way" => "hidden")
    expect(reply.user.user_stat.reload.post_count).to eq(0)
  end

  it "shows it again when its author edits it, without another letter" do
    uphold(medical_posts: "hide")
    MedicalCommunities::Current.reset
    freeze_time(1.hour.from_now)
    post = Post.find(reply.id)
    PostRevisor.new(post).revise!(post.user, raw: "Nothing that anybody sells, and a longer text.")

    expect(post.reload).not_to be_hidden
    expect(letters_to(reply.user).size).to eq(1)
    expect(entries.map(&:event)).to include("restored")
  end

  it "leaves a topic unlisted that somebody had unlisted before" do
    topic.update_status("visible", false, admin)
    uphold(about: [reported], medical_posts: "hide")
    expect(reported.reload).to be_hidden
    Post.find(reported.id).unhide!

    expect(topic.reload).not_to be_visible
    expect(reported.reload).not_to be_hidden
  end

  it "tells when a moderator shows it again" do
    uphold(medical_posts: "hide")
    MedicalCommunities::Current.reset
    Post.find(reply.id).unhide!

    expect(letters_to(reply.user).first).to include("Visible again")
  end

  it "deletes a post by core's own means, with one letter" do
    expect(uphold(medical_posts: "delete")).to be_success

    expect(reply.reload).to be_trashed
    expect(letters_to(reply.user).sole).to include(
      "Deleted by moderators",
      "Reason: Advertising, buying or selling",
    )
  end

  it "does so with all posts of a quarrel, in one letter" do
    other = Fabricate(:post, topic: topic, user: reply.user)
    Jobs.run_later!
    uphold(about: [reply, other], ground: "quarrel", medical_posts: "delete")
    Jobs.run_immediately!
    Jobs::MedicalCommunities::TellOfRemoval.new.execute(post_id: other.id)

    expect(letters_to(reply.user).sole.scan(/^- /).size).to eq(2)
    expect(removals.size).to eq(2)
  end

  it "writes nothing about visibility of a post that is deleted" do
    uphold(ground: "patient", medical_posts: "delete")

    expect(reply.reload).to be_trashed
    expect(messages_to(reply.user).grep(/stays hidden/)).to be_empty
    expect(letters_to(reply.user).sole).to include("A patient can be recognised", "no strike")
  end

  it "leaves hidden what an urgent complaint hid, with that letter only" do
    uphold(ground: "patient", medical_posts: "hide")

    expect(reply.reload).to be_hidden
    expect(letters_to(reply.user)).to be_empty
    expect(messages_to(reply.user).grep(/stays hidden/).size).to eq(1)
  end

  it "decides nothing where whoever decides may not delete" do
    community.update!(powers: MedicalCommunities::Mandate::POWERS - %w[delete-posts])
    MedicalCommunities::Charter.forget
    result = uphold(medical_posts: "delete")

    expect(result.errors.full_messages).to eq(
      ["Deleting posts is not among your powers here. Hide it, or ask a colleague."],
    )
    expect(reply.reload).not_to be_trashed
    expect(complaints.sole).to be_open
  end

  it "takes no other word for it, and none when a complaint is dismissed" do
    expect(uphold(medical_posts: "burn")).not_to be_success
    expect(judge(complaints.sole, "dismiss", medical_posts: "delete")).to be_success

    expect(reply.reload).not_to be_trashed
  end

  it "touches no message, no post that is gone, and nothing outside communities" do
    message = Fabricate(:private_message_topic, user: author, recipient: reporter)
    said = Fabricate(:post, topic: message, user: author)
    elsewhere = Fabricate(:post, user: author)
    uphold(about: [said], by: admin, medical_posts: "delete")
    uphold(about: [elsewhere], by: admin, medical_posts: "delete")
    complaint = complain(about: [reply], ground: "advertising")
    take_away(reply)
    expect(judge(complaint, "uphold", medical_posts: "delete")).to be_success

    expect([said, elsewhere].map { |post| post.reload.trashed? }).to eq([false, false])
    expect(letters_to(reply.user).size).to eq(1)
  end
end
