# frozen_string_literal: true

require_relative "../support/community_doors"

RSpec.describe "What is kept of a text check", type: :request do
  include CommunityDoors

  let(:text) { "The team of Dr Zyxomarker saw the wound on 5 March 2024." }

  def reply(raw, given = nil)
    post "/posts.json", params: { topic_id: topic.id, raw: raw, medical_attestation: given }
  end

  def edit(raw, given = nil)
    put "/posts/#{first_post.id}.json", params: { post: { raw: raw, medical_attestation: given } }
  end

  # Every row of ours that holds text or JSON, as one string.
  def our_tables
    ActiveRecord::Base
      .connection
      .tables
      .grep(/\Amedical_/)
      .flat_map { |table| DB.query_hash("SELECT * FROM #{table}") }
      .to_json
  end

  describe "with an attestation" do
    before do
      set(severities: { "identifiers/titled-name" => "attest" })
      sign_in(member)
    end

    it "keeps ids, counts, reasons and keyed digests" do
      reply(text, attestation(text, answer: "dismissed", reason: "colleague-or-organisation"))

      record = MedicalCommunities::Attestation.find_by(post: topic.posts.last)
      expect(record).to have_attributes(
        user_id: member.id,
        door: "reply",
        outcome: "post",
        preset: "clinical-cases",
        examiner_version: MedicalCommunities::Examiner.version,
      )
      expect(record.findings.keys).to include("identifiers/full-date")
      expect(record.answers).to all(
        include("answer" => "dismissed", "reason" => "colleague-or-organisation"),
      )
      expect(record.answers.map { |answer| answer["fingerprint"] }).to all(match(/\A\h{64}\z/))
      expect(record.digest).to eq(MedicalCommunities::Submission.digest(title: nil, raw: text))
    end

    it "keeps no word and no fingerprint as it came" do
      fingerprints = examine(text)["findings"].map { |finding| finding["fingerprint"] }

      reply(text, attestation(text, answer: "dismissed", reason: "colleague-or-organisation"))

      expect(our_tables).to include("colleague-or-organisation")
      expect(our_tables).not_to include("Zyxomarker")
      fingerprints.each { |fingerprint| expect(our_tables).not_to include(fingerprint) }
    end

    it "does not keep words in the place of a reason" do
      set(
        severities: {
          "identifiers/titled-name" => "advise",
          "identifiers/full-date" => "advise",
        },
      )

      reply(text, attestation(text, answer: "dismissed", reason: "Zyxomarker"))

      expect(ending).to eq(:post)
      expect(our_tables).not_to include("Zyxomarker")
    end

    it "is of the edit, by who edited" do
      edit("No fever on day three, wound dry.", attestation)
      sign_in(staff)
      edit("No fever on day three, wound dry, walks.", attestation)

      expect(MedicalCommunities::Attestation.where(post: first_post).pluck(:door, :user_id)).to eq(
        [["edit", member.id], ["edit", staff.id]],
      )
    end

    it "is of a title too, and goes with its post" do
      put "/t/#{topic.slug}/#{topic.id}.json", params: { title: "Wrist pain after a second fall" }
      expect(MedicalCommunities::Attestation.where(post: first_post).pluck(:door)).to eq(["title"])

      first_post.destroy!
      expect(MedicalCommunities::Attestation.count).to eq(0)
    end

    it "goes with its author" do
      reply("No fever on day three, wound dry.")
      UserDestroyer.new(staff).destroy(member, delete_posts: true)

      expect(MedicalCommunities::Attestation.where(user_id: member.id)).to be_empty
    end

    it "nothing is kept of what was refused" do
      expect { reply(text) }.not_to change { our_tables }
      expect(ending).to eq(:refuse)
    end
  end

  describe "while a community only watches" do
    before do
      set(mode: "watch")
      sign_in(member)
    end

    it "counts by rule what would have happened, and keeps nothing of the author" do
      reply("Please call Mrs Garcia on +44 20 7946 0958; she is 93 years old.")

      counts = MedicalCommunities::WatchCount.all.index_by(&:rule)
      expect(counts["identifiers/phone"]).to have_attributes(refused: 1, asked: 0, held: 0)
      expect(counts["identifiers/age-over-89"]).to have_attributes(refused: 0, asked: 1, held: 0)
      expect(MedicalCommunities::Attestation.count).to eq(0)
    end

    it "counts each published text once" do
      2.times { |n| reply("Please call Mrs Garcia on +44 20 7946 0958 #{"now " * n}today.") }

      expect(MedicalCommunities::WatchCount.find_by(rule: "identifiers/phone").refused).to eq(2)
    end

    it "does not count what was there before an edit" do
      first_post.update_columns(raw: "Please call +44 20 7946 0958 today.")
      edit("Please call +44 20 7946 0958 today, she said.")

      expect(MedicalCommunities::WatchCount.count).to eq(0)
    end

    describe "beside posts" do
      let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }

      def counted(rule = "identifiers/phone")
        MedicalCommunities::WatchCount.where(rule: rule).sum(:refused)
      end

      it "counts chat: what is said, changed and moved in", if: defined?(Chat::Message) do
        SiteSetting.chat_enabled = true
        SiteSetting.chat_allowed_groups = Group::AUTO_GROUPS[:everyone]
        here = Fabricate(:category_channel, chatable: category)
        there = Fabricate(:category_channel)
        [here, there].each { |channel| channel.add(member) }

        post "/chat/#{here.id}.json", params: { message: dirty }
        expect(counted).to eq(1)
        put "/chat/api/channels/#{here.id}/messages/#{here.chat_messages.last.id}.json",
            params: {
              message: "#{dirty} Or on +44 20 7946 0959.",
            }
        expect(counted).to eq(2)
        Fabricate(
          :chat_message,
          chat_channel: there,
          user: member,
          message: dirty,
        ).then do |message|
          Chat::MessageMover.new(
            acting_user: staff,
            source_channel: there,
            message_ids: [message.id],
          ).move_to_channel(here)
        end
        expect(counted).to eq(3)
        post "/chat/#{there.id}.json", params: { message: dirty }
        expect(counted).to eq(3)
      end

      it "counts comments", if: defined?(PostVotingComment) do
        SiteSetting.post_voting_enabled = true
        topic.update_columns(subtype: Topic::POST_VOTING_SUBTYPE)
        answer = Fabricate(:post, topic: topic, user: member)

        post "/post_voting/comments.json", params: { post_id: answer.id, raw: dirty }

        expect(response.status).to eq(200)
        expect(counted).to eq(1)
      end

      it "counts a text once that core validates again and again" do
        localization = PostLocalization.new(post: first_post, raw: dirty, cooked: dirty)
        localization.attributes = { locale: "de", localizer_user_id: member.id, post_version: 1 }
        3.times { localization.valid? }
        expect(counted).to eq(0)

        2.times { localization.save! }
        expect(counted).to eq(1)
      end

      it "counts each text of a topic that moves in once, its first post too" do
        other = Fabricate(:topic, user: member)
        2.times { Fabricate(:post, topic: other, user: member).update_columns(raw: dirty) }
        Jobs.run_immediately!

        put "/t/#{other.slug}/#{other.id}.json", params: { category_id: category.id }

        expect(other.reload.category_id).to eq(category.id)
        expect(counted).to eq(2)
        other.ordered_posts.last.then do |reply|
          PostDestroyer.new(staff, reply).destroy
          PostDestroyer.new(staff, reply.reload).recover
        end
        expect(counted).to eq(2)
      end
    end

    it "tells members nothing" do
      get "/site.json"

      expect(response.body).not_to include("medical_community\"")
    end
  end

  describe "job arguments and messages" do
    before { sign_in(member) }

    it "of ours hold no words of a held text" do
      dirty = "Please call Mrs Zyxomarker on +44 20 7946 0958 today."
      given = attestation(dirty, answer: "insisted")
      messages = MessageBus.track_publish { reply(dirty, given) }

      expect(ending).to eq(:hold)
      expect(messages.map(&:data).to_json).not_to include("Zyxomarker")
      expect(Jobs.send(:class) && Sidekiq::Queues.jobs_by_class.to_json).not_to include(
        "Zyxomarker",
      )
    end
  end
end
