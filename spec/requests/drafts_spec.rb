# frozen_string_literal: true

require_relative "../support/community_doors"

RSpec.describe "Drafts on the server", type: :request do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }
  let(:clean) { "No fever on day three, wound dry." }

  before { sign_in(member) }

  def save(key, sequence: 0, **data)
    post "/drafts.json", params: { draft_key: key, sequence: sequence, data: data.to_json }
  end

  def stored
    Draft.where(user: member).pluck(:data)
  end

  def reply_key
    "topic_#{topic.id}"
  end

  shared_examples "stores nothing, in silence" do
    it "stores nothing and answers as if it had" do
      save(key, **data)

      expect(response.status).to eq(200)
      expect(response.parsed_body).to include("success" => "OK", "draft_sequence" => 0)
      expect(stored).to be_empty
    end
  end

  context "with a community that keeps them on the device" do
    context "with a reply" do
      let(:key) { reply_key }
      let(:data) { { reply: clean, action: "reply" } }

      include_examples "stores nothing, in silence"
    end

    context "with a new topic of the category" do
      let(:key) { "new_topic_1" }
      let(:data) do
        { title: "Wrist pain", reply: clean, action: "createTopic", categoryId: category.id }
      end

      include_examples "stores nothing, in silence"
    end

    context "with a new topic that has no category yet" do
      let(:key) { "new_topic_1" }
      let(:data) { { title: "Wrist pain", reply: clean, action: "createTopic" } }

      include_examples "stores nothing, in silence"
    end

    context "with a message to a group that stands for it" do
      let(:group) { Fabricate(:group) }
      let(:key) { "new_private_message_1" }
      let(:data) do
        { title: "A question", reply: clean, action: "privateMessage", recipients: recipients }
      end
      let(:recipients) { "bob,#{group.name}" }

      before { category.category_moderation_groups.create!(group: group) }

      include_examples "stores nothing, in silence"

      it "stores one to others" do
        save(key, **data, recipients: "bob")

        expect(stored.size).to eq(1)
      end

      it "stores no reply there, whatever category is named" do
        message = Fabricate(:private_message_topic, user: member)
        message.topic_allowed_groups.create!(group: group)
        save("topic_#{message.id}", reply: clean, action: "reply")

        expect(stored).to be_empty
      end
    end

    context "with an edit that moves a topic into it" do
      let(:elsewhere) do
        Fabricate(:post, topic: Fabricate(:topic, category: Fabricate(:category)), user: member)
      end
      let(:key) { "topic_#{elsewhere.topic_id}" }
      let(:data) { { reply: clean, action: "edit", postId: elsewhere.id, categoryId: category.id } }

      include_examples "stores nothing, in silence"
    end

    it "deletes what was stored before the category was chosen" do
      other = Fabricate(:category)
      save(
        "new_topic_1",
        reply: dirty,
        title: "Wrist pain",
        action: "createTopic",
        categoryId: other.id,
      )
      expect(stored.size).to eq(1)

      save("new_topic_1", sequence: 0, reply: dirty, action: "createTopic", categoryId: category.id)

      expect(stored).to be_empty
    end

    it "does not copy long ones into a message" do
      SiteSetting.backup_drafts_to_pm_length = 10

      expect { save(reply_key, reply: dirty, action: "reply") }.not_to change { Topic.count }
    end
  end

  context "with a community that takes clean ones" do
    before { set(preset: "discussion") }

    it "stores one in which nothing is open, without the published text" do
      save(reply_key, reply: clean, action: "reply", original_text: dirty, original_title: dirty)

      expect(stored.size).to eq(1)
      expect(stored.first).to include(clean)
      expect(stored.first).not_to include("Garcia")
    end

    # JSON's escapes can spell what is no text.
    it "stores one with half a character, without it" do
      data = %({"reply": "#{clean} \\ud83d", "action": "reply", "categoryId": "\\ude00"})
      post "/drafts.json", params: { draft_key: reply_key, sequence: 0, data: data }

      expect(response.status).to eq(200)
      expect(JSON.parse(stored.first)["reply"]).to start_with("#{clean} \ufffd")
    end

    it "does not store one with something open" do
      save(reply_key, reply: "The NHS number is 943 476 5919.", action: "reply")

      expect(stored).to be_empty
    end

    it "stores one whose finding is answered, with the answer" do
      text = "Call the office on +44 20 7946 0958 today."
      given = attestation(text, answer: "dismissed", reason: "colleague-or-organisation")

      save(reply_key, reply: text, action: "reply", medical_attestation: given)

      expect(stored.first).to include("dismissed")
    end

    it "forgets what was there before, for an edit" do
      first_post.update_columns(raw: "The NHS number is 943 476 5919.")
      save(
        reply_key,
        reply: "The NHS number is 943 476 5919. Better now.",
        action: "edit",
        postId: first_post.id,
      )

      expect(stored.size).to eq(1)
    end

    it "does not store one whose title has something open, also of an edit" do
      save(
        reply_key,
        reply: "#{first_post.raw} Better now.",
        action: "edit",
        postId: first_post.id,
        title: "The NHS number is 943 476 5919",
      )

      expect(stored).to be_empty
    end

    it "stores the title of an edit as it was, whatever it says" do
      topic.update_columns(title: "The NHS number is 943 476 5919")
      save(
        reply_key,
        reply: "#{first_post.raw} Better now.",
        action: "edit",
        postId: first_post.id,
        title: topic.title,
      )

      expect(stored.size).to eq(1)
    end

    it "does not store a new tag with something open" do
      save(
        "new_topic_1",
        reply: clean,
        title: "Wrist pain after a fall",
        action: "createTopic",
        categoryId: category.id,
        tags: ["nhs-943-476-5919"],
      )

      expect(stored).to be_empty
    end

    it "stores nothing while the check cannot run" do
      MedicalCommunities::Examiner.stubs(:examine).raises(
        MedicalCommunities::Examiner::Error::Failed,
      )

      save(reply_key, reply: clean, action: "reply")

      expect(stored).to be_empty
    end
  end

  describe "where nothing changes" do
    def core_stores(key, **data)
      save(key, **data)
      stored == [data.to_json]
    end

    it "leaves other categories to core" do
      elsewhere =
        Fabricate(:post, topic: Fabricate(:topic, category: Fabricate(:category)), user: member)

      expect(core_stores("topic_#{elsewhere.topic_id}", reply: dirty, original_text: dirty)).to eq(
        true,
      )
    end

    it "leaves messages to core" do
      expect(core_stores("new_private_message_1", reply: dirty, action: "privateMessage")).to eq(
        true,
      )
    end

    it "leaves new topics without a category to core for who may not write in the community" do
      category.set_permissions(admins: :full)
      category.save!

      expect(core_stores("new_topic_1", reply: dirty, action: "createTopic")).to eq(true)
    end

    %w[off watch].each do |mode|
      it "leaves everything to core in #{mode}" do
        set(mode: mode)

        expect(core_stores(reply_key, reply: dirty, action: "reply")).to eq(true)
      end
    end

    it "leaves everything to core when the plugin is off" do
      SiteSetting.medical_communities_enabled = false

      expect(core_stores(reply_key, reply: dirty, action: "reply")).to eq(true)
    end

    it "lets core answer what is no draft" do
      post "/drafts.json", params: { draft_key: reply_key, sequence: 0, data: "[1" }

      expect(response.status).to eq(400)
    end
  end
end
