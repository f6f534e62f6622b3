# frozen_string_literal: true

require_relative "../support/community_doors"

# Core's queue keeps neither who a post is for nor its link: what waits there must not come out more public.
RSpec.describe "Posts for few that a person would have to read", type: :request do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }

  def answers(text)
    attestation(text, answer: "insisted")
  end

  it "a whisper is not saved and says so" do
    SiteSetting.whispers_allowed_groups = Group::AUTO_GROUPS[:staff]
    sign_in(staff)

    post "/posts.json",
         params: {
           topic_id: topic.id,
           raw: dirty,
           whisper: true,
           medical_attestation: answers(dirty),
         }

    expect(ending).to eq(:refuse)
    expect(response.parsed_body["errors"].join).to include(
      "a moderator would have to read it first",
    )
    expect(ReviewableQueuedPost.count).to eq(0)
  end

  it "an unlisted topic is not saved" do
    sign_in(staff)
    title = "Wrist pain after a fall"

    post "/posts.json",
         params: {
           title: title,
           raw: dirty,
           category: category.id,
           unlist_topic: "true",
           medical_attestation: answers({ "title" => title, "raw" => dirty }),
         }

    expect(ending).to eq(:refuse)
    expect(Topic.where(title: title)).to be_empty
  end

  it "a shared draft is examined for the category where it will be published" do
    SiteSetting.shared_drafts_category = Fabricate(:category).id
    SiteSetting.shared_drafts_allowed_groups = Group::AUTO_GROUPS[:staff]
    sign_in(staff)

    post "/posts.json",
         params: {
           title: "Wrist pain after a fall",
           raw: dirty,
           category: category.id,
           shared_draft: "true",
           medical_attestation: attestation,
         }

    expect(ending).to eq(:refuse)
    expect(SharedDraft.count).to eq(0)
  end

  it "a topic that waits keeps its link" do
    SiteSetting.topic_featured_link_enabled = true
    sign_in(member)
    title = "Wrist pain after a fall"
    post "/posts.json",
         params: {
           title: title,
           raw: dirty,
           category: category.id,
           featured_link: "https://www.example.org/articles/wrist-pain",
           medical_attestation: answers({ "title" => title, "raw" => dirty }),
         }
    expect(ending).to eq(:hold)

    result = ReviewableQueuedPost.last.perform(staff, :approve_post)

    expect(result.created_post.topic.featured_link).to eq(
      "https://www.example.org/articles/wrist-pain",
    )
  end
end
