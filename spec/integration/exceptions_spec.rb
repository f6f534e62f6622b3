# frozen_string_literal: true

require_relative "../support/community_doors"

# Trademarks that stand with a reason: by class, by their author's word, by a moderator's.
RSpec.describe "Trademarks that may stand", type: :request do
  include CommunityDoors

  let(:text) { "We gave Humira 40 mg twice." }

  before do
    Jobs.run_immediately!
    SiteSetting.unique_posts_mins = 0
    sign_in(member)
  end

  def counts
    MedicalCommunities::ExceptionCount.pluck(:exception, :count).to_h
  end

  def reply(raw, given = nil)
    post "/posts.json", params: { topic_id: topic.id, raw: raw, medical_attestation: given }
  end

  def kept(raw, reason)
    attestation(raw, answer: "dismissed", reason: reason)
  end

  def held
    ReviewableQueuedPost.last
  end

  describe "classes that a community exempts" do
    it "are not pointed out, others are" do
      set(exceptions: { "exempt" => ["biosimilar"] })
      reply(text)
      expect(ending).to eq(:post)

      reply("We gave Lasix 40 mg twice.")
      expect(ending).to eq(:refuse)
    end

    it "reach the browser with the policy" do
      set(exceptions: { "exempt" => ["vaccine"], "moderated" => true })
      get "/categories.json", params: { include_subcategories: true }
      charter = MedicalCommunities::Charter.of(category.id)

      expect(MedicalCommunities::EntryPoints::Showing.community(charter)[:policy]).to include(
        "exceptions" => {
          "exempt" => ["vaccine"],
          "moderated" => true,
        },
      )
    end

    it "hold for those below that take their checks from above" do
      set(exceptions: { "exempt" => ["biosimilar"] })
      child = Fabricate(:category, parent_category: category)
      CommunityDoors.community(child, parent: community, inherits: ["preset"])
      MedicalCommunities::Charter.forget

      policy = MedicalCommunities::Charter.of(child.id).policy
      expect(MedicalCommunities::Examiner.examine(text, policy)["findings"]).to be_empty
    end
  end

  describe "counting" do
    it "counts each exception of a published text once" do
      twice = "#{text} Then Humira 80 mg, and Herceptin 600 mg."
      reply(twice, kept(twice, "biosimilar"))
      reply("#{text} No fever.", kept("#{text} No fever.", "quoted-label"))

      expect(ending).to eq(:post)
      expect(counts).to eq("biosimilar" => 1, "quoted-label" => 1)
    end

    it "counts no ordinary reason, and nothing that is not published" do
      reply(text, kept(text, "published-source"))
      reply("#{text} Call ann@mail.example.", kept(text, "biosimilar"))

      expect(ending).to eq(:refuse)
      expect(counts).to be_empty
    end

    it "does not count an edit that leaves the name as it was" do
      reply(text, kept(text, "biosimilar"))
      published = topic.posts.last
      put "/posts/#{published.id}.json", params: { post: { raw: "#{text} No fever." } }

      expect(ending).to eq(:post)
      expect(counts).to eq("biosimilar" => 1)
    end
  end

  describe "in a community that has a moderator read them first" do
    before { set(exceptions: { "moderated" => true }) }

    it "waits, and is counted when it is let through" do
      reply(text, kept(text, "biosimilar"))
      expect(ending).to eq(:hold)
      expect(counts).to be_empty

      sign_in(staff)
      put "/review/#{held.id}/perform/approve_post.json", params: { version: held.version }

      expect(topic.reload.posts.last.raw).to eq(text)
      expect(counts).to eq("biosimilar" => 1)
    end

    it "keeps the published words while an edit waits, and counts it when it is let through" do
      before = first_post.raw
      put "/posts/#{first_post.id}.json",
          params: {
            post: {
              raw: text,
              medical_attestation: kept(text, "device"),
            },
          }
      expect(first_post.reload.raw).to eq(before)

      sign_in(staff)
      edit = ReviewableMedicalEdit.last
      put "/review/#{edit.id}/perform/medical_release.json", params: { version: edit.version }

      expect(first_post.reload.raw).to eq(text)
      expect(counts).to eq("device" => 1)
    end

    it "keeps what it was judged by: a text that a reviewer changes is judged by it again" do
      set(exceptions: { "moderated" => true, "exempt" => ["vaccine"] })
      reply(text, kept(text, "biosimilar"))
      set(exceptions: {})

      expect(MedicalCommunities::HeldPost.of(held).charter.policy["exceptions"]).to eq(
        "moderated" => true,
        "exempt" => ["vaccine"],
      )
    end

    it "asks nobody about a word that is no trademark" do
      reply(text, kept(text, "medical-term"))

      expect(ending).to eq(:post)
    end

    it "does not save a title, which cannot wait" do
      title = "Rash after Humira 40 mg"
      given = kept({ "title" => title, "raw" => "" }, "biosimilar")
      put "/t/#{topic.slug}/#{topic.id}.json", params: { title: title, medical_attestation: given }

      expect(ending).to eq(:refuse)
      expect(topic.reload.title).not_to eq(title)
    end
  end

  it "takes no exception for what leads to a patient" do
    phone = "Please call +44 20 7946 0958 today."
    %w[dismissed insisted].each do |answer|
      reply(phone, attestation(phone, answer: answer, reason: "biosimilar"))

      expect(ending).to eq(:refuse)
    end
    expect(counts).to be_empty
  end

  describe "settings" do
    def save(exceptions)
      sign_in(staff)
      put "/admin/plugins/discourse-medical-communities/communities/#{category.id}.json",
          params: {
            preset: "clinical-cases",
            mode: "enforce",
            severities: {
            },
            exceptions: exceptions,
          },
          as: :json
    end

    it "are kept, shown, and written into the staff log" do
      save("exempt" => %w[vaccine device], "moderated" => true)

      expect(response.status).to eq(200)
      expect(community.reload.exceptions).to eq("exempt" => %w[vaccine device], "moderated" => true)
      expect(response.parsed_body["communities"].first).to include(
        "exceptions" => community.exceptions,
      )
      expect(response.parsed_body["exception_classes"]).to eq(
        %w[biosimilar vaccine device narrow-index],
      )
      expect(UserHistory.last.details).to include("exceptions: vaccine, device, moderated")
    end

    it "stay as they are when they are not sent" do
      set(exceptions: { "moderated" => true })
      save(nil)

      expect(response.status).to eq(200)
      expect(community.reload.exceptions).to eq("moderated" => true)
    end

    [
      "vaccine",
      ["vaccine"],
      { "exempt" => "vaccine" },
      { "exempt" => ["quoted-label"] },
      { "exempt" => [{ "a" => 1 }] },
      { "exempt" => ["vaccine"], "all" => true },
      { "moderated" => "yes" },
      { "moderated" => 1 },
    ].each do |shape|
      it "are not #{shape}" do
        save(shape)

        expect(response.status).to eq(422)
        expect(response.parsed_body["errors"].first).to match(/exceptions|class of medicines/)
        expect(community.reload.exceptions).to eq({})
      end
    end
  end
end
