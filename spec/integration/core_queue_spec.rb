# frozen_string_literal: true

require_relative "../support/community_doors"

# Posts that core's own queue keeps: new members, words to watch, a category that wants approval.
RSpec.describe "Core's queue in a community", type: :request do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }
  let(:clean) { "No fever on day three, wound dry." }

  before do
    category.update!(
      category_setting_attributes: {
        require_reply_approval: true,
        require_topic_approval: true,
      },
    )
  end

  def reply(raw, given = attestation)
    sign_in(member)
    post "/posts.json", params: { topic_id: topic.id, raw: raw, medical_attestation: given }
  end

  def queued
    ReviewableQueuedPost.last
  end

  def approve(by = staff)
    sign_in(by)
    put "/review/#{queued.id}/perform/approve_post.json?version=#{queued.version}"
  end

  it "examines before it stores" do
    expect { reply(dirty) }.not_to change { ReviewableQueuedPost.count }

    expect(ending).to eq(:refuse)
  end

  it "keeps the answers of what waits for core's reasons, and publishes it when approved" do
    text = "The wound was seen on 5 March 2024 in the evening."
    reply(text, attestation(text, answer: "dismissed"))
    expect(queued.payload).not_to have_key("medical_hold")

    approve

    expect(response.status).to eq(200)
    expect(topic.reload.posts.pluck(:raw)).to include(text)
  end

  describe "with a post from before the community" do
    before do
      set(mode: "off")
      reply(dirty)
      set(mode: "enforce")
    end

    it "is examined on approval, and shows what was found" do
      approve

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].join).to include("Phone number")
      expect(queued).to be_pending
      expect(queued.payload["medical_hold"]["findings"].map { |one| one["rule"] }).to include(
        "identifiers/phone",
      )
      expect(topic.reload.posts.count).to eq(1)
    end

    it "is published when a person decides once more" do
      2.times { approve }

      expect(response.status).to eq(200)
      expect(topic.reload.posts.pluck(:raw)).to include(dirty)
      expect(MedicalCommunities::Release.last).to have_attributes(released_by_id: staff.id)
    end

    it "belongs to the community's moderators from then on" do
      moderator = Fabricate(:moderator)
      group = Fabricate(:group)
      SiteSetting.enable_category_group_moderation = true
      Fabricate(:category_moderation_group, category: category, group: group)

      approve

      expect(Reviewable.viewable_by(moderator)).not_to include(queued)
    end
  end

  it "publishes a clean one from before at once" do
    set(mode: "off")
    reply(clean)
    set(mode: "enforce")

    approve

    expect(response.status).to eq(200)
    expect(topic.reload.posts.pluck(:raw)).to include(clean)
  end

  it "asks for the statement of a topic from before, through a person" do
    set(mode: "off")
    sign_in(member)
    post "/posts.json",
         params: {
           title: "Wrist pain after a fall",
           raw: clean,
           category: category.id,
         }
    set(mode: "enforce")

    approve
    expect(queued.payload["medical_hold"]["because"]).to eq(["statement"])

    approve
    expect(response.status).to eq(200)
    expect(Topic.where(title: "Wrist pain after a fall")).to be_present
  end

  it "examines what a reviewer changed" do
    set(mode: "off")
    reply(clean)
    set(mode: "enforce")
    queued.update!(payload: queued.payload.merge("raw" => dirty))

    approve

    expect(response.status).to eq(422)
    expect(topic.reload.posts.count).to eq(1)
  end

  it "is core's in other categories, and when the plugin is off" do
    set(mode: "off")
    reply(dirty)
    set(mode: "enforce")
    SiteSetting.medical_communities_enabled = false

    approve

    expect(response.status).to eq(200)
  end
end
