# frozen_string_literal: true

require_relative "../support/community_doors"

# Whatever a request brings as an attestation: one sentence or a hold, never an error of the server, never through.
RSpec.describe "Attestations that are none", type: :request do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }

  before { sign_in(member) }

  def reply(given, raw: dirty)
    post "/posts.json", params: { topic_id: topic.id, raw: raw, medical_attestation: given }
  end

  deep = "[" * 200 + "]" * 200
  {
    "empty" => "",
    "no JSON" => "{answers: [",
    "a number" => "7",
    "a list" => "[1, 2]",
    "null" => "null",
    "nested too deep" => %({"answers": #{deep}}),
    "answers of another shape" => %({"answers": {"0": "dismissed"}}),
    "answers that are numbers" => %({"answers": [1, null, [], {}]}),
    "unknown fingerprints" =>
      %({"answers": [{"fingerprint": "0", "answer": "insisted", "reason": "case-needs-it"}]}),
    "an unknown answer" => %({"answers": [{"fingerprint": "0", "answer": "approved"}]}),
    "unknown rules" =>
      %({"answers": [{"rule": "no/such-rule", "answer": "insisted", "reason": "case-needs-it"}]}),
    "statements of another shape" => %({"statements": "consent"}),
    "too long" => { answers: [], padding: "x" * 400_000 }.to_json,
  }.each do |kind, given|
    it "#{kind}: refused, one sentence" do
      reply(given)

      expect(response.status).to eq(422)
      expect(topic.reload.posts.count).to eq(1)
      expect(response.parsed_body["errors"].size).to eq(1)
    end
  end

  it "a hash instead of JSON text: refused" do
    post "/posts.json",
         params: {
           topic_id: topic.id,
           raw: dirty,
           medical_attestation: {
             moderator: "true",
           },
         }

    expect(ending).to eq(:refuse)
  end

  it "answers to another text do not count" do
    reply(attestation("Please call Mrs Miller on +44 20 7946 0123 today.", answer: "insisted"))

    expect(ending).to eq(:refuse)
  end

  it "a dismissal that is replayed on another text does not count" do
    first = "The wound was seen by the team on 5 March 2024 in the evening."
    given = attestation(first, answer: "dismissed")
    reply(given, raw: first)
    expect(ending).to eq(:post)

    reply(given, raw: "The wound was seen by the team on 6 April 2023 in the evening.")
    expect(ending).to eq(:refuse)
  end

  it "an unknown version of a statement goes to a person" do
    reply(
      { statements: [{ id: "consent", version: 99, answer: "confirmed" }] }.to_json,
      raw: "![a film](upload://a1.png) of the wrist",
    )

    expect(ending).to eq(:hold)
  end

  it "a preset that is no longer known holds" do
    community.update_columns(preset: "gone")
    MedicalCommunities::Charter.forget

    reply(attestation, raw: "No fever on day three, wound dry.")

    expect(ending).to eq(:hold)
  end

  it "a community whose category was deleted checks nothing and breaks nothing" do
    topic.first_post.destroy!
    topic.destroy!
    category.destroy!

    expect(MedicalCommunities::Community.count).to eq(0)
    elsewhere = Fabricate(:topic, category: Fabricate(:category), user: member)
    Fabricate(:post, topic: elsewhere, user: member)
    post "/posts.json", params: { topic_id: elsewhere.id, raw: dirty }
    expect(ending).to eq(:post)
  end

  it "a post of 150,000 characters is judged" do
    SiteSetting.max_post_length = 150_000
    reply(attestation, raw: "wound dry, no fever, walks. \n\n" * 4800 + dirty)

    expect(ending).to eq(:refuse)
    expect(refusal["findings"].map { |finding| finding["rule"] }).to include("identifiers/phone")
  end
end
