# frozen_string_literal: true

require_relative "../../support/community_doors"

RSpec.describe MedicalCommunities::LogFilter, type: :request do
  include CommunityDoors

  let(:marker) { "Zyxomarker" }

  # All that Rails writes about requests, from "Started" to "Completed".
  def logged
    io = StringIO.new
    logger = ActiveSupport::Logger.new(io)
    logger.level = Logger::DEBUG
    before = [ActionController::Base.logger, ActionView::Base.logger]
    ActionController::Base.logger = logger
    yield
    io.string
  ensure
    ActionController::Base.logger = before.first
  end

  [true, false].each do |enabled|
    context "when the plugin is #{enabled ? "on" : "off"}" do
      before do
        SiteSetting.medical_communities_enabled = enabled
        sign_in(member)
      end

      it "keeps words of a new post out" do
        log =
          logged do
            post "/posts.json",
                 params: {
                   title: "#{marker} has pain",
                   raw: "#{marker} slept well",
                   category: category.id,
                   medical_attestation: %({"answers":[{"fingerprint":"#{marker}"}]}),
                 }
          end

        expect(log).to include("PostsController#create", described_class::MASK)
        expect(log).not_to include(marker)
      end

      it "keeps words of chat out, drafts too", if: defined?(Chat::Message) do
        channel = Fabricate(:category_channel, chatable: category)
        log =
          logged do
            post "/chat/#{channel.id}.json", params: { message: "#{marker} slept well" }
            post "/chat/api/channels/#{channel.id}/drafts.json",
                 params: {
                   data: { message: "#{marker} slept" }.to_json,
                 }
          end

        expect(log).to include(
          "ChannelsDraftsController#create",
          "ChannelMessagesController#create",
        )
        expect(log).not_to include(marker)
      end

      it "keeps words of an edit out, also the published ones" do
        log =
          logged do
            put "/posts/#{first_post.id}.json",
                params: {
                  post: {
                    raw: "#{marker} slept well",
                    original_text: "#{marker} before",
                  },
                }
            put "/t/#{topic.slug}/#{topic.id}.json",
                params: {
                  title: "#{marker} has pain",
                  original_title: "#{marker} before",
                }
          end

        expect(log).to include("PostsController#update", "TopicsController#update")
        expect(log).not_to include(marker)
      end

      it "keeps out what people write beside a post, and of themselves" do
        log =
          logged do
            put "/posts/#{first_post.id}.json",
                params: {
                  post: {
                    raw: first_post.raw,
                    edit_reason: marker,
                  },
                }
            put "/posts/#{first_post.id}/notice.json", params: { notice: marker }
            put "/u/#{member.username}.json",
                params: {
                  bio_raw: marker,
                  location: marker,
                  user_fields: {
                    "1" => marker,
                  },
                }
            put "/user-status.json", params: { description: marker, emoji: "hospital" }
            put "/t/#{topic.slug}/#{topic.id}.json", params: { tags: [marker] }
          end

        expect(log).to include("PostsController#notice", "UsersController#update")
        expect(log).not_to include(marker)
      end

      it "keeps out what is searched in a dictionary and said of its words" do
        community = MedicalCommunities::Community.find_by!(category: category)
        path = "/communities/#{community.id}/dictionary"
        said = { kind: "silence", word: marker, reason: "Of #{marker}" }
        log =
          logged do
            post "#{path}/search.json", params: { q: marker }
            post "#{path}/words.json", params: said
          end

        expect(log).to include("DictionaryController#search", "DictionaryWordsController#create")
        expect(log).not_to include(marker)
      end

      it "keeps drafts out" do
        log =
          logged do
            post "/drafts.json",
                 params: {
                   draft_key: "topic_#{topic.id}",
                   sequence: 0,
                   data: { reply: marker }.to_json,
                 }
          end

        expect(log).to include("DraftsController#create")
        expect(log).not_to include(marker)
      end
    end
  end

  describe "what Logster keeps beside an error" do
    def kept(path, method: "GET", **params)
      env = Rack::MockRequest.env_for(path, method: method, params: params)
      env["REQUEST_URI"] = env["PATH_INFO"] +
        (env["QUERY_STRING"].present? ? "?#{env["QUERY_STRING"]}" : "")
      Logster::Message.populate_env_helper(env)
    end

    it "masks parameters by name and leaves the rest" do
      shown = kept("/posts", method: "POST", raw: marker, topic_id: "5")["params"]

      expect(shown).to eq("raw" => described_class::MASK, "topic_id" => "5")
    end

    it "masks the query of an address" do
      shown = kept("/similar_topics?title=#{marker}&raw=#{marker}&page=2")

      expect(shown.to_json).not_to include(marker)
      expect(shown.to_json).to include("page=2")
    end

    it "leaves what is no request as it is" do
      env = { "job" => "X" }

      expect(Logster::Message.populate_env_helper(env)).to equal(env)
    end
  end
end
