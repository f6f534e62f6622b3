# frozen_string_literal: true

require_relative "../../support/held_posts"

RSpec.describe MedicalCommunities::HeldPostsController do
  include HeldPosts

  let(:reviewable) { hold_reply }

  def show(user, path = "/medical-communities/held/#{reviewable.id}.json")
    sign_in(user) if user
    get path
    response.parsed_body["held_post"]
  end

  it "shows its author a post that waits" do
    reviewable
    expect(show(author)).to include(
      "id" => reviewable.id,
      "state" => "waiting",
      "is_kept" => true,
      "is_own" => true,
      "raw" => HeldPosts::PHONE,
      "title" => nil,
      "topic_id" => topic.id,
      "topic_title" => topic.title,
      "category_id" => category.id,
      "note" => nil,
      "decided_at" => nil,
    )
    expect(response.headers["Cache-Control"]).to eq("no-store")
    expect(JSON.parse(show(author)["attestation"])["answers"]).to be_present
  end

  it "has all read before it is written out" do
    decided = {
      waiting: ->(_) {},
      returned: ->(held) { held.perform(moderator, :medical_return, medical_note: "A note") },
      released: ->(held) { held.perform(moderator, :approve_post) },
    }
    decided.each do |state, decide|
      reviewable = hold_reply("#{HeldPosts::PHONE} #{state}")
      decide.call(reviewable)
      held = MedicalCommunities::HeldText.find_by_id(reviewable.id).whole
      page = MedicalCommunities::HeldPostSerializer.new(held, scope: author.guardian, root: false)

      queries = track_sql_queries { expect(page.as_json[:state]).to eq(state.to_s) }
      expect(queries).to be_empty
    end
  end

  it "shows text, note and how long they are kept after the return" do
    freeze_time
    reviewable = hold_topic(tags: [])
    reviewable.perform(moderator, :medical_return, medical_note: "Please leave the number out.")

    expect(show(author, "/medical-communities/held/#{reviewable.id}.json")).to include(
      "state" => "returned",
      "title" => HeldPosts::TITLE,
      "note" => "Please leave the number out.",
      "kept_until" => 14.days.from_now.as_json,
      "tags" => [],
    )
  end

  it "gives an author's own words back, whatever a reviewer made of them" do
    reviewable = hold_topic
    [HeldPosts::CLEAN, "Something else altogether, #{HeldPosts::SECRET}."].each do |raw|
      reviewable.update_fields(
        { payload: { "raw" => raw, "title" => "A title of a reviewer" } },
        moderator,
      )
    end
    reviewable.perform(moderator, :medical_return, medical_note: "A note")

    expect(show(author, "/medical-communities/held/#{reviewable.id}.json")).to include(
      "raw" => HeldPosts::PHONE,
      "title" => HeldPosts::TITLE,
    )
    MedicalCommunities::HeldPost::Blank.call(reviewables: Reviewable.where(id: reviewable.id))
    expect(reviewable.reload.payload.to_json).not_to include(HeldPosts::SECRET)
  end

  it "leads to the post after the release" do
    reviewable.perform(moderator, :approve_post)

    expect(show(author)).to include(
      "state" => "released",
      "post_url" => topic.reload.posts.last.relative_url,
    )
  end

  it "shows it to those who decide, without the answers that could be guessed" do
    reviewable
    expect(show(moderator)).to include("raw" => HeldPosts::PHONE, "is_own" => false)
    expect(show(moderator)).not_to have_key("attestation")
    expect(show(admin)).to include("raw" => HeldPosts::PHONE)
  end

  it "is not there for anybody else" do
    moderated_by(Fabricate(:group))
    reviewable

    [moderator, topic.user].each do |user|
      show(user)
      expect(response.status).to eq(404)
    end
  end

  it "does not answer who is not logged in" do
    show(nil)
    expect(response.status).to eq(403)
    expect(response.body).not_to include(HeldPosts::SECRET)
  end

  it "knows no other reviewables" do
    plain = Fabricate(:reviewable_queued_post, target_created_by: author)
    show(author, "/medical-communities/held/#{plain.id}.json")
    expect(response.status).to eq(404)

    show(author, "/medical-communities/held/0.json")
    expect(response.status).to eq(404)
  end

  it "is a page of the application, with nothing of the post in it" do
    sign_in(author)
    get "/medical-communities/held/#{reviewable.id}"

    expect(response.status).to eq(200)
    expect(response.body).not_to include(HeldPosts::SECRET)
  end

  it "shows an author without access to the topic no title of it" do
    reviewable
    category.set_permissions(staff: :full)
    category.save!

    expect(show(author)).to include("raw" => HeldPosts::PHONE)
    expect(show(author)).not_to have_key("topic_title")
  end

  it "says that the text is no longer kept" do
    reviewable.perform(moderator, :medical_return, medical_note: "A note")
    MedicalCommunities::HeldPost::Blank.call(reviewables: Reviewable.where(id: reviewable.id))

    expect(show(author)).to include("is_kept" => false, "raw" => "", "note" => nil)
    expect(show(author)).not_to have_key("kept_until")
    expect(show(author)).not_to have_key("attestation")
  end

  it "survives that topic and category are gone" do
    reviewable
    topic.destroy!

    expect(show(author)).to include("state" => "waiting", "raw" => HeldPosts::PHONE)
  end

  it "is off while the plugin is off" do
    reviewable
    SiteSetting.medical_communities_enabled = false
    show(author)
    expect(response.status).to eq(404)
  end
end
