# frozen_string_literal: true

require_relative "../support/community_doors"
require_relative "../support/traces"

# Posts with signs of advertising, on every way that publishes one.
RSpec.describe "Signs of advertising behind doors", type: :request do
  include CommunityDoors

  AD = "Plavix is the best drug on the market, order now at https://www.plavix.com: quaxelmoor."
  CALM = "She takes clopidogrel 75 mg daily, the wound is dry."

  before { Jobs.run_immediately! }

  def answers(text, answer: "dismissed")
    attestation(text, answer: answer, reason: "published-source")
  end

  def send_post(**given)
    post "/posts.json", params: { raw: AD, medical_attestation: answers(AD), **given }
  end

  def found
    MedicalCommunities::Promotion.includes(:reviewable).map(&:post)
  end

  it "sees topics and replies, and keeps nothing from being published" do
    act_as(:member)
    title = "A question about antiplatelet treatment"
    send_post(
      title: title,
      category: category.id,
      medical_attestation:
        attestation(
          { "title" => title, "raw" => AD },
          answer: "dismissed",
          reason: "published-source",
        ),
    )
    expect(response.status).to eq(200)
    send_post(topic_id: topic.id)
    expect(response.status).to eq(200)

    expect(found.map(&:raw)).to eq([AD, AD])
    expect(ReviewableMedicalPromotion.pending.count).to eq(2)
  end

  it "sees what comes by program, edits and new titles" do
    headers = act_as(:api)
    post "/posts.json",
         params: {
           raw: AD,
           topic_id: topic.id,
           medical_attestation: answers(AD),
         },
         headers: headers
    put_edit(first_post, { text: AD, attestation: answers(AD) }, headers)

    expect(found.map(&:post_number)).to contain_exactly(1, 2)
  end

  it "sees a held post when it is released, not before" do
    set(severities: { "brand-names/brand-name" => "refuse" })
    act_as(:member)
    send_post(topic_id: topic.id, medical_attestation: answers(AD, answer: "insisted"))
    expect(ending).to eq(:hold)
    expect(found).to be_empty

    ReviewableQueuedPost.last.perform(staff, :approve_post, medical_reason: "Needed")
    expect(found.map(&:raw)).to eq([AD])
  end

  it "sees what moves in" do
    outside = Fabricate(:topic, user: member)
    Fabricate(:post, topic: outside, user: member)
    reply = Fabricate(:post, topic: outside, user: member, raw: AD)
    expect(found).to be_empty

    outside.reload.change_category_to_id(category.id)
    expect(found).to eq([reply])
  end

  it "sees what is moved into a topic there, and back again after a deletion" do
    set(severities: { "brand-names/brand-name" => "advise" })
    outside = Fabricate(:topic, user: member)
    Fabricate(:post, topic: outside, user: member)
    Fabricate(:post, topic: outside, user: member, raw: AD)
    outside.move_posts(staff, [outside.posts.last.id], destination_topic_id: topic.id)
    expect(found.map(&:raw)).to eq([AD])

    moved = Post.find(found.sole.id)
    PostDestroyer.new(staff, moved).destroy
    expect(ReviewableMedicalPromotion.pending).to be_empty
    MedicalCommunities::Promotion.destroy_all
    PostDestroyer.new(staff, Post.with_deleted.find(moved.id)).recover
    expect(found.map(&:id)).to eq([moved.id])
  end

  it "says when an edit takes it out" do
    act_as(:member)
    send_post(topic_id: topic.id)
    put_edit(found.sole, { text: CALM, attestation: attestation }, {})

    expect(response.status).to eq(200)
    expect(MedicalCommunities::Promotion.sole).to be_gone_at
  end

  it "sends ids alone to the job, and leaves no word in tables, logs and queues" do
    Jobs.run_later!
    begun = Time.zone.now
    act_as(:member)
    send_post(topic_id: topic.id)
    jobs = Jobs::MedicalCommunities::LookForPromotion.jobs
    expect(jobs.map { |job| job["args"].sole.except("current_site_id") }.uniq).to eq(
      [{ "post_ids" => [Post.last.id] }],
    )

    Jobs::MedicalCommunities::LookForPromotion.new.execute(post_ids: [Post.last.id])
    expect(found.size).to eq(1)
    Post.last.update_columns(raw: "", cooked: "")
    traces = Traces.of("quaxelmoor", since: begun).grep(/medical|reviewable|LookForPromotion/i)
    expect(traces).to eq([])
  end

  { "watches" => { mode: "watch" }, "is off" => { mode: "off" } }.each do |what, settings|
    it "is silent where the community #{what}" do
      set(**settings)
      act_as(:member)
      send_post(topic_id: topic.id)

      expect(response.status).to eq(200)
      expect(found).to be_empty
      expect(MedicalCommunities::BrandMention.count).to eq(0)
    end
  end

  it "is silent while the plugin is off" do
    Jobs.run_later!
    SiteSetting.medical_communities_enabled = false
    act_as(:member)
    send_post(topic_id: topic.id)

    expect(Jobs::MedicalCommunities::LookForPromotion.jobs).to be_empty
    Jobs::MedicalCommunities::LookForPromotion.new.execute(post_ids: [Post.last.id])
    expect(found).to be_empty
  end

  { %w[vaccine] => 0, [] => 1 }.each do |exempt, items|
    it "asks nobody about a medicine that may stand there: #{exempt.presence || "none"}" do
      set(exceptions: { "exempt" => exempt })
      act_as(:member)
      text = "Gardasil is the best vaccine on the market, order now at https://www.gardasil.com."
      send_post(topic_id: topic.id, raw: text, medical_attestation: answers(text))

      expect(response.status).to eq(200)
      expect(found.size).to eq(items)
    end
  end

  it "costs other categories no job" do
    Jobs.run_later!
    other = Fabricate(:topic, user: member)
    Fabricate(:post, topic: other, user: member, raw: AD)

    expect(Jobs::MedicalCommunities::LookForPromotion.jobs).to be_empty
  end
end
