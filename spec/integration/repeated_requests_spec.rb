# frozen_string_literal: true

require_relative "../support/community_doors"

# A browser that got no answer sends its request again.
RSpec.describe "A request that comes twice", type: :request do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }

  fab!(:other_post) { Fabricate(:post, topic: Fabricate(:topic, category: category)) }

  before { sign_in(member) }

  def reply(raw, given)
    post "/posts.json", params: { topic_id: topic.id, raw: raw, medical_attestation: given }
  end

  it "waits once, and is answered as waiting each time" do
    given = attestation(dirty, answer: "insisted")
    expect { 2.times { reply(dirty, given) } }.to change { ReviewableQueuedPost.count }.by(1)

    expect(ending).to eq(:hold)
    expect(response.parsed_body["pending_count"]).to eq(1)
    expect(response.parsed_body["pending_post"]["id"]).to eq(ReviewableQueuedPost.last.id)
  end

  it "of a program waits once too, and leaves no words in what core keeps of its answer" do
    headers = act_as(:api)
    given = attestation(dirty, answer: "insisted")
    2.times do
      Discourse
        .redis
        .without_namespace
        .scan_each(match: "*memoize*") { |key| Discourse.redis.without_namespace.del(key) }
      post "/posts.json",
           params: {
             topic_id: topic.id,
             raw: dirty,
             medical_attestation: given,
           },
           headers: headers
    end

    expect(ending).to eq(:hold)
    expect(ReviewableQueuedPost.count).to eq(1)
    expect(response.body).not_to include("Garcia")
  end

  it "waits twice in two topics, and of two authors" do
    given = attestation(dirty, answer: "insisted")
    reply(dirty, given)
    post "/posts.json",
         params: {
           topic_id: other_post.topic_id,
           raw: dirty,
           medical_attestation: given,
         }
    sign_in(staff)
    reply(dirty, given)

    expect(ReviewableQueuedPost.count).to eq(3)
  end

  it "waits again after a decision" do
    given = attestation(dirty, answer: "insisted")
    reply(dirty, given)
    ReviewableQueuedPost.last.update!(status: :rejected)

    expect { reply(dirty, given) }.to change { ReviewableQueuedPost.count }.by(1)
  end

  # The fault of the first request is over.
  {
    "refused" => "Please call Mrs Garcia on +44 20 7946 0958.",
    "published" => "No fever, wound dry.",
  }.each do |outcome, raw|
    it "is not #{outcome} when a fault had it held the first time" do
      MedicalCommunities::Examiner.stubs(:examine).raises(
        MedicalCommunities::Examiner::Error::TimedOut,
      )
      reply(raw, attestation)
      expect(ending).to eq(:hold)

      MedicalCommunities::Examiner.unstub(:examine)
      expect { reply(raw, attestation) }.not_to change { [ReviewableQueuedPost.count, Post.count] }
      expect(ending).to eq(:hold)
    end
  end

  it "is published once" do
    SiteSetting.unique_posts_mins = 5
    text = "No fever on day three, wound dry."
    2.times { reply(text, attestation) }

    expect(topic.posts.where(raw: text).count).to eq(1)
  end
end
