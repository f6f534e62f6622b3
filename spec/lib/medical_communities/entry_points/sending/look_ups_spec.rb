# frozen_string_literal: true

require_relative "../../../../support/outgoing"

RSpec.describe MedicalCommunities::EntryPoints::Sending::LookUps do
  include Outgoing

  SITE = "https://journal.example.org"

  before do
    SiteSetting.enable_inline_onebox_on_all_domains = true
    FastImage.stubs(:size)
    @asked =
      stub_request(:any, /journal\.example\.org/).to_return(
        status: 200,
        body: "<html><head><title>A paper on bones</title></head></html>",
        headers: {
          "Content-Type" => "text/html",
        },
      )
    FinalDestination.any_instance.stubs(:validate_uri).returns(true)
    FinalDestination::SSRFDetector.stubs(:lookup_and_filter_ips).returns(["1.2.3.4"])
  end

  def address
    "#{SITE}/#{Outgoing::BODY}/#{SecureRandom.hex}"
  end

  # The text is there already; its door is another matter.
  def cook(post = reply)
    post.update_columns(raw: "#{address}\n\nSee #{address} too")
    post.update_columns(cooked: PrettyText.cook(post.raw))
    CookedPostProcessor.new(post.reload).tap(&:post_process).html
  end

  def link_of(post)
    TopicLink.create!(
      topic: post.topic,
      post: post,
      user: post.user,
      url: address,
      domain: "journal.example.org",
      internal: false,
    )
  end

  it "asks no other site about a link in a post, which stays a link" do
    expect(cook).to include("href=\"#{SITE}")
    expect(@asked).not_to have_been_requested
  end

  it "asks none for the titles of links" do
    Jobs::CrawlTopicLink.new.execute(topic_link_id: link_of(first_post).id)

    expect(@asked).not_to have_been_requested
  end

  describe "in chat" do
    before do
      channel = Fabricate(:category_channel, chatable: category)
      @message =
        Fabricate(:chat_message, chat_channel: channel, user: author, message: "Nothing of note")
      @message.update_columns(message: "See #{address} and\n\n#{address}")
    end

    it "asks none about a link" do
      Chat::MessageProcessor.new(@message.reload).run!

      expect(@asked).not_to have_been_requested
    end

    it "asks where the way is opened" do
      SiteSetting.medical_communities_open_ways = "link-previews"
      Chat::MessageProcessor.new(@message.reload).run!

      expect(@asked).to have_been_requested.at_least_once
    end
  end

  it "still shows previews of the forum's own topics" do
    elsewhere = Fabricate(:topic, category: Fabricate(:category))
    other = Fabricate(:post, topic: elsewhere, raw: "A plain talk about shoes.")
    reply.update_columns(raw: other.topic.url, cooked: PrettyText.cook(other.topic.url))

    expect(CookedPostProcessor.new(reply.reload).tap(&:post_process).html).to include("about shoes")
  end

  it "leaves nothing behind that spoils the link elsewhere" do
    url = address
    InlineOneboxer.lookup(url, category_id: category.id)

    expect(InlineOneboxer.lookup(url, category_id: Fabricate(:category).id)[:title]).to eq(
      "A paper on bones",
    )
  end

  it "asks again where the way is opened" do
    SiteSetting.medical_communities_open_ways = "link-previews"
    cook

    expect(@asked).to have_been_requested.at_least_once
  end

  it "holds for every preset" do
    set(preset: "discussion")
    cook

    expect(@asked).not_to have_been_requested
  end

  Outgoing::OPENINGS
    .except("the preset lets words out")
    .each do |name, open|
      it "asks as ever when #{name}" do
        open.call(self)
        cook
        expect(@asked).to have_been_requested.at_least_once

        WebMock.reset_executed_requests!
        Jobs::CrawlTopicLink.new.execute(topic_link_id: link_of(first_post).id)
        expect(@asked).to have_been_requested.at_least_once
      end
    end

  describe "for the composer", type: :request do
    before do
      sign_in(reader)
      ActionController::Base.any_instance.stubs(:hijack).yields
    end

    def look_up
      get "/onebox", params: { url: address, category_id: category.id }
      @shown = response.body
      get "/inline-onebox.json", params: { urls: [address], category_id: category.id }
    end

    it "asks none, and shows the link" do
      look_up

      expect(@shown).to include("<a href=")
      expect(@asked).not_to have_been_requested
    end

    it "asks where the way is opened" do
      SiteSetting.medical_communities_open_ways = "link-previews"
      look_up

      expect(@asked).to have_been_requested.at_least_once
    end
  end
end
