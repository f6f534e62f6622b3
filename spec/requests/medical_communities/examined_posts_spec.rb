# frozen_string_literal: true

require_relative "../../support/held_posts"

# Published posts with something open, in core's review queue.
RSpec.describe "Deciding about examined posts", type: :request do
  include HeldPosts

  before { SiteSetting.medical_communities_enabled = true }

  let(:reply) do
    Fabricate(:post, topic: topic, user: author).tap do |post|
      post.update_columns(raw: HeldPosts::PHONE)
    end
  end
  let(:reviewable) do
    Jobs::MedicalCommunities::ExaminePosts.new.execute(post_ids: [reply.id])
    ReviewableMedicalPost.sole
  end

  def decide(action, **params)
    put "/review/#{reviewable.id}/perform/#{action}.json?version=#{reviewable.version}",
        params: params
  end

  def listed
    get "/review.json", params: { type: "ReviewableMedicalPost", status: "all" }
    Array(response.parsed_body["reviewables"]).map { |one| one["id"] }
  end

  it "shows it to the site's moderators where a category has none of its own" do
    reviewable

    sign_in(moderator)
    expect(listed).to eq([reviewable.id])
    sign_in(admin)
    expect(listed).to eq([reviewable.id])
    sign_in(author)
    expect(listed).to be_empty
  end

  it "shows it to the category's own moderators alone" do
    group = Fabricate(:group)
    own = Fabricate(:user).tap { |user| group.add(user) }
    reviewable
    moderated_by(group)

    sign_in(moderator)
    expect(listed).to be_empty
    sign_in(own)
    expect(listed).to eq([reviewable.id])

    SiteSetting.enable_category_group_moderation = false
    sign_in(moderator)
    expect(listed).to eq([reviewable.id])
  end

  it "says what was found where, and no word of the post" do
    sign_in(moderator)
    get "/review/#{reviewable.id}.json"

    shown = response.parsed_body["reviewable"]
    expect(shown).to include("post_id" => reply.id, "target_url" => end_with("/p/#{reply.id}"))
    expect(shown["medical_examination"]["findings"].first).to include("rule", "start", "end")
    expect(response.body).not_to include(HeldPosts::SECRET)
  end

  it "is left as it is, with a reason" do
    sign_in(moderator)

    decide("medical_leave_post", medical_reason: " ")
    expect(response.status).to eq(422)
    expect(response.parsed_body["errors"].join).to include("Please say why")
    expect(reviewable.reload).to be_pending

    decide("medical_leave_post", medical_reason: "The hospital's own number")
    expect(response.status).to eq(200)
    expect(reviewable.reload).to be_rejected
    expect(reviewable.target.reason).to eq("The hospital's own number")
    expect(reply.reload).not_to be_hidden
  end

  it "is hidden, and its author gets a kind message without title or text" do
    topic.update_columns(slug: "mrs-garcia")
    Jobs.run_immediately!
    sign_in(moderator)

    decide("medical_hide_post")

    expect(response.status).to eq(200)
    expect(reviewable.reload).to be_approved
    expect(reply.reload).to be_hidden
    told = author.topics_allowed.where(subtype: TopicSubtype.system_message).sole
    expect(told.title).to eq("Your post is hidden for now")
    expect(told.first_post.raw).to include("/p/#{reply.id}")
    expect(told.first_post.raw + told.first_post.cooked).not_to match(
      /flag|garcia|#{HeldPosts::SECRET}/i,
    )
  end

  it "is edited in the composer and stays in the queue until that has happened" do
    sign_in(moderator)

    decide("medical_edit_post")

    expect(response.status).to eq(200)
    expect(reviewable.reload).to be_pending
  end

  it "goes with its post and with its category" do
    reviewable
    PostDestroyer.new(admin, reply, force_destroy: true).destroy
    expect(ReviewableMedicalPost.count).to eq(0)
    expect(MedicalCommunities::Examination.count).to eq(0)
  end

  it "offers nothing once it is decided" do
    sign_in(moderator)
    decide("medical_leave_post", medical_reason: "Seen")
    decide("medical_hide_post")

    expect(response.status).to eq(403)
  end
end
