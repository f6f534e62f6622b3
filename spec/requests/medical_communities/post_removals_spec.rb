# frozen_string_literal: true

require_relative "../../support/removing"

# Every way in which people take posts away or give them back: the buttons of core, its interface for programs.
RSpec.describe "Ways of taking posts away" do
  include Removing

  it "is the button of a post, and its way back" do
    sign_in(admin)
    delete "/posts/#{reply.id}.json"
    expect(letters_to(reply.user).sole).to include("Deleted by moderators")
    put "/posts/#{reply.id}/recover.json"
    expect(letters_to(reply.user).first).to include("Visible again")
  end

  it "is the community's own moderator" do
    sign_in(keeper)
    delete "/posts/#{reply.id}.json"
    expect(response.status).to eq(200)
    expect(letters_to(reply.user).size).to eq(1)
  end

  it "is the interface for programs" do
    key = ApiKey.create!(user: admin, created_by: admin)
    delete "/posts/#{reply.id}.json",
           headers: {
             "Api-Key" => key.key,
             "Api-Username" => admin.username,
           }
    expect(response.status).to eq(200)
    expect(letters_to(reply.user).size).to eq(1)
  end

  it "is a context that says it was automatic" do
    sign_in(keeper)
    delete "/posts/#{reply.id}.json",
           params: {
             context: I18n.t("topic_statuses.auto_deleted_by_timer"),
           }
    expect(letters_to(reply.user).size).to eq(1)
  end

  it "is a topic, and its way back" do
    sign_in(admin)
    delete "/t/#{topic.id}.json"
    expect(letters_to(author).sole).to include("topic #")
    put "/t/#{topic.id}/recover.json"
    expect(letters_to(author).first).to include("Visible again")
  end

  it "is chosen posts at once" do
    other = Fabricate(:post, topic: topic, user: author)
    sign_in(admin)
    delete "/posts/destroy_many.json", params: { post_ids: [reply.id, other.id] }
    expect(response.status).to eq(200)
    expect([reply.user, author].map { |user| letters_to(user).size }).to eq([1, 1])
  end

  it "is chosen topics at once" do
    sign_in(admin)
    put "/topics/bulk.json", params: { topic_ids: [topic.id], operation: { type: "delete" } }
    expect(response.status).to eq(200)
    expect(letters_to(author).size).to eq(1)
  end

  it "is a flag that moderators of the community decide" do
    sign_in(reporter)
    post "/post_actions.json",
         params: {
           id: reply.id,
           post_action_type_id: PostActionType.types[:off_topic],
         }
    sign_in(keeper)
    reviewable = ReviewableFlaggedPost.find_by(target: reply)
    put "/review/#{reviewable.id}/perform/delete_and_agree.json?version=#{reviewable.version}"
    expect(response.status).to eq(200)
    expect(letters_to(reply.user).sole).to include(
      "Deleted by moderators",
      "Reason: Not about the topic",
    )
  end

  it "is a complaint that is upheld" do
    complaint = complain(about: [reply])
    sign_in(keeper)
    put "/review/#{complaint.reviewable.id}/perform/medical_complaint_uphold.json",
        params: {
          version: complaint.reviewable.version,
          medical_posts: "delete",
        }
    expect(response.status).to eq(200)
    expect(letters_to(reply.user).sole).to include("Reason: Insult or disrespect")
  end

  it "is a penalty that takes its post along" do
    sign_in(admin)
    put "/admin/users/#{reply.user.id}/silence.json",
        params: {
          silenced_till: 2.days.from_now,
          reason: "spec",
          post_id: reply.id,
          post_action: "delete",
        }
    expect(response.status).to eq(200)
    expect(letters_to(reply.user).size).to eq(1)
  end

  it "names who showed a post again, in the record alone" do
    reply.hide!(PostActionType.types[:spam])
    sign_in(admin)
    put "/posts/#{reply.id}/unhide.json"
    expect(response.status).to eq(200)
    expect(letters_to(reply.user).first).to include("Visible again")
    expect(letters_to(reply.user).first).not_to include(admin.username)
    expect(entries.last.actor_id).to eq(MedicalCommunities::Actor.of(admin).id)
  end

  it "is not several posts that become one" do
    posts = Array.new(2) { Fabricate(:post, topic: topic, user: author) }
    sign_in(admin)
    put "/posts/merge_posts.json", params: { post_ids: posts.map(&:id) }
    expect(posts.first.reload).to be_trashed
    expect(removals).to be_empty
  end

  it "is not an account whose posts all go" do
    sign_in(admin)
    put "/admin/users/#{reply.user.id}/delete_posts_batch.json"
    expect(reply.reload).to be_trashed
    expect(removals).to be_empty
  end

  it "goes on as ever outside communities and while the plugin is off" do
    SiteSetting.medical_communities_enabled = false
    sign_in(admin)
    delete "/posts/#{reply.id}.json"
    put "/posts/#{reply.id}/recover.json"
    expect(response.status).to eq(200)
    expect(removals).to be_empty
  end
end
