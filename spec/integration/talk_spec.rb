# frozen_string_literal: true

require_relative "../support/community_doors"

# What the matrix does not say of chat, comments and messages.
RSpec.describe "Talk in a medical community", type: :request do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Garcia on +44 20 7946 0958 today." }
  let(:clean) { "No fever on day three, wound dry." }

  before { sign_in(member) }

  describe "in chat", if: defined?(Chat::Message) do
    fab!(:channel) { Fabricate(:category_channel, chatable: category) }
    fab!(:elsewhere, :category_channel)

    before do
      SiteSetting.chat_enabled = true
      SiteSetting.chat_allowed_groups = Group::AUTO_GROUPS[:everyone]
      [channel, elsewhere].each { |one| one.add(member) }
    end

    def say(text, to: channel, **params)
      post "/chat/#{to.id}.json", params: { message: text, **params }
    end

    def keep_draft(text, in_channel: channel)
      post "/chat/api/channels/#{in_channel.id}/drafts.json",
           params: {
             data: { message: text }.to_json,
           }
      expect(response.status).to eq(200)
      Chat::Draft.where(chat_channel: in_channel, user: member).pluck(:data)
    end

    it "says what is open by its names" do
      say(dirty)

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].join).to match(/Not posted yet\. Open items: .*Phone/)
      expect(response.body).not_to match(/Garcia|7946/)
    end

    it "leaves other channels alone" do
      say(dirty, to: elsewhere)

      expect(response.status).to eq(200)
    end

    it "leaves messages of the system alone" do
      channel.add(Discourse.system_user)
      result =
        Chat::CreateMessage.call(
          guardian: Discourse.system_user.guardian,
          params: {
            chat_channel_id: channel.id,
            message: dirty,
          },
        )

      expect(result).to be_success
    end

    it "lets what was there stay in an edit" do
      message = Fabricate(:chat_message, chat_channel: channel, user: member, message: clean)
      message.update_columns(message: dirty)

      put "/chat/api/channels/#{channel.id}/messages/#{message.id}.json",
          params: {
            message: "#{dirty} Thanks.",
          }

      expect(response.status).to eq(200)
    end

    it "asks for the statement of a picture" do
      SiteSetting.chat_allow_uploads = true
      picture = Fabricate(:image_upload, user: member)

      say(clean, upload_ids: [picture.id])

      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].join).to include("no face, name or date")
    end

    it "asks for the statement of a picture that is added" do
      # Core's specs begin to count where a database that was migrated again has rows already.
      DB.exec("SELECT setval('upload_references_id_seq', MAX(id) + 1) FROM upload_references")
      SiteSetting.chat_allow_uploads = true
      picture = Fabricate(:image_upload, user: member)

      say(clean)
      expect(response.status).to eq(200)
      message = channel.chat_messages.last
      put "/chat/api/channels/#{channel.id}/messages/#{message.id}.json",
          params: {
            message: clean,
            upload_ids: [picture.id],
          }
      expect(response.status).to eq(422)
      expect(message.reload.uploads).to be_empty
    end

    it "keeps no draft in a community with drafts on the device, and says nothing of it" do
      Chat::Draft.create!(user: member, chat_channel: channel, data: "{}")

      expect(keep_draft(clean)).to be_empty
      expect(keep_draft(clean, in_channel: elsewhere)).to be_present
    end

    it "keeps a clean draft elsewhere in communities" do
      set(preset: "discussion")

      expect(keep_draft("Her record is MRN 4471183.")).to be_empty
      expect(keep_draft(clean)).to be_present
    end

    it "asks nothing of the database where there is no community" do
      community.destroy!
      MedicalCommunities::Charter.forget
      MedicalCommunities::Charter.any?
      queries = track_sql_queries { say(dirty) }

      expect(response.status).to eq(200)
      expect(queries.grep(/medical/)).to be_empty
    end

    it "knows what chat has" do
      expect(Chat::MessageMover.instance_method(:move_to_channel).super_method.arity).to eq(1)
      mover = Chat::MessageMover.new(acting_user: staff, source_channel: channel, message_ids: [1])
      expect(mover.instance_variables).to include(:@ordered_source_message_ids, :@acting_user)
      expect(Chat::UpsertDraft.private_method_defined?(:upsert_draft)).to eq(true)
      expect(Chat::MessageMover::InvalidChannel).to be < StandardError
    end
  end

  it "reads polls: questions and answers are in the post" do
    raw = "[poll type=regular]\n# Who knows her?\n* Mrs Garcia\n* MRN 4471183\n[/poll]"

    post "/posts.json", params: { topic_id: topic.id, raw: raw }

    expect(ending).to eq(:refuse)
    expect(Poll.count).to eq(0)
  end

  describe "in messages" do
    fab!(:group) { Fabricate(:group, messageable_level: Group::ALIAS_LEVELS[:everyone]) }

    def write(text = dirty, to: group.name, title: "A question to moderators")
      post "/posts.json",
           params: {
             title: title,
             raw: text,
             archetype: "private_message",
             target_recipients: to,
           }
    end

    def moderated_by_group
      category.category_moderation_groups.create!(group: group)
    end

    it "judges those to the category's moderators, title too" do
      moderated_by_group

      write
      expect(response.status).to eq(422)
      expect(response.parsed_body["errors"].join).to match(/Open items: .*Phone/)
      write(clean, title: "Mrs Garcia has wrist pain")
      expect(response.status).to eq(422)
      write(clean)
      expect(response.status).to eq(200)
    end

    it "needs no statement: a question is no case" do
      moderated_by_group

      write(clean)

      expect(response.status).to eq(200)
    end

    it "judges those to groups that may read where not everybody may" do
      category.set_permissions(group => :readonly)
      category.save!

      write

      expect(response.status).to eq(422)
    end

    it "leaves alone those to groups that write where everybody reads" do
      category.set_permissions(:everyone => :readonly, group => :full)
      category.save!

      write

      expect(response.status).to eq(200)
    end

    it "leaves alone those to people and to the staff of the forum" do
      moderated_by_group
      category.category_moderation_groups.create!(group: Group[:moderators])
      Group[:moderators].update!(messageable_level: Group::ALIAS_LEVELS[:everyone])

      write(to: staff.username)
      expect(response.status).to eq(200)
      write("#{dirty} Please.", to: "moderators", title: "A question to the staff")
      expect(response.status).to eq(200)
    end

    describe "for the composer" do
      def site
        JSON.parse(Site.json_for(Guardian.new(member)))
      end

      def shown(message)
        get "/t/#{message.id}.json"
        response.parsed_body["medical_community"]
      end

      it "says whom a message has to be for, the most careful community first" do
        moderated_by_group
        set(preset: "discussion")
        other = Fabricate(:category)
        other.category_moderation_groups.create!(group: group)
        MedicalCommunities::Community.create!(
          category: other,
          preset: "clinical-cases",
          mode: "enforce",
        )
        MedicalCommunities::Charter.forget

        expect(site["medical_addressees"]).to match(
          [
            hash_including("groups" => [group.id], "drafts" => "device"),
            hash_including("groups" => [group.id], "drafts" => "server-when-clean"),
          ],
        )
      end

      it "says nothing to guests, of communities that watch, and where no group stands for one" do
        expect(site).not_to have_key("medical_addressees")
        moderated_by_group
        expect(JSON.parse(Site.json_for(Guardian.new))).not_to have_key("medical_addressees")
        set(mode: "watch")
        expect(site).not_to have_key("medical_addressees")
      end

      it "says in a message whose it is, without a query more" do
        moderated_by_group
        write(clean)
        message = Topic.private_messages.last
        expect(shown(message)).to include(
          "policy" => include("preset" => "clinical-cases"),
          "drafts" => "device",
        )

        with = track_sql_queries { shown(message) }
        set(mode: "off")
        shown(message)
        without = track_sql_queries { shown(message) }
        expect(with.size).to eq(without.size)
        expect(response.parsed_body).not_to have_key("medical_community")
      end

      it "says nothing in a message about a flag, which may name what is wrong" do
        moderated_by_group
        write(clean)
        message = Topic.private_messages.last
        message.update_columns(subtype: TopicSubtype.notify_moderators)

        expect(shown(message)).to eq(nil)
      end
    end

    it "judges a new title" do
      moderated_by_group
      write(clean)
      message = Topic.private_messages.last

      put "/t/#{message.slug}/#{message.id}.json", params: { title: "Mrs Garcia has wrist pain" }

      expect(ending).to eq(:refuse)
    end

    it "never stops a flag, whatever it names" do
      SiteSetting.enable_category_group_moderation = true
      moderated_by_group
      reported = Fabricate(:post, topic: topic, user: staff)

      post "/post_actions.json",
           params: {
             id: reported.id,
             post_action_type_id: PostActionType.types[:notify_moderators],
             message: dirty,
           }

      expect(response.status).to eq(200)
      flag = Topic.private_messages.find_by(subtype: TopicSubtype.notify_moderators)
      expect(flag.allowed_groups).to include(group)
    end

    it "judges what a program writes" do
      moderated_by_group
      creator =
        PostCreator.new(
          member,
          title: "A question to moderators",
          raw: dirty,
          archetype: "private_message",
          target_group_names: group.name,
        )

      creator.create

      expect(creator.post).not_to be_persisted
      expect(creator.errors.full_messages.join).to include("Open items")
    end
  end
end
