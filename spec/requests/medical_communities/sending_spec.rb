# frozen_string_literal: true

require_relative "../../support/outgoing"

RSpec.describe "What leaves a community over the web", type: :request do
  include Outgoing

  let(:words) { /#{Outgoing::BODY}/i }

  before do
    first_post.rebake!
    topic.update_columns(excerpt: first_post.excerpt)
    Topic.where(id: topic.id).update_all(bumped_at: 1.minute.ago)
  end

  CRAWLER = { "HTTP_USER_AGENT" => "Googlebot/2.1 (+http://www.google.com/bot.html)" }.freeze

  def picture
    Fabricate(:image_upload, width: 800, height: 600).tap do |upload|
      topic.update_columns(image_upload_id: upload.id)
      first_post.update_columns(image_upload_id: upload.id)
    end
  end

  def body_of(path, **options)
    get path, **options
    expect(response.status).to eq(200)
    response.body
  end

  def meta
    Nokogiri.HTML5(response.body).css("meta").filter_map { |tag| tag["content"] }.join("\n")
  end

  describe "as feeds" do
    FEEDS = {
      "of a topic" => ->(spec) { "/t/#{spec.topic.slug}/#{spec.topic.id}.rss" },
      "of the category" => ->(spec) { "#{spec.category.url}.rss" },
      "of the latest topics" => ->(_spec) { "/latest.rss" },
      "of top topics" => ->(_spec) { "/top.rss?period=all" },
      "of a tag" => ->(_spec) { "/tag/#{Outgoing::TAG}.rss" },
      "of the latest posts" => ->(_spec) { "/posts.rss" },
      "of a member's posts" => ->(spec) { "/u/#{spec.author.username}/activity.rss" },
      "of a member's topics" => ->(spec) { "/u/#{spec.author.username}/activity/topics.rss" },
    }.freeze

    before do
      TopTopic.refresh!
      author.user_stat.update!(topic_count: 1, post_count: 2)
    end

    FEEDS.each do |name, path|
      it "#{name}: a link and no text, whoever asks" do
        feed = body_of(path.call(self))
        expect(feed).to include("/#{topic.id}")
        expect(feed).not_to match(words)

        sign_in(reader)
        expect(body_of(path.call(self))).not_to match(words)
      end

      it "#{name}: core's without the plugin" do
        SiteSetting.medical_communities_enabled = false

        expect(body_of(path.call(self))).to match(words)
      end
    end

    it "stay well-formed" do
      FEEDS.each_value do |path|
        errors = Nokogiri.XML(body_of(path.call(self)), &:strict).errors
        expect(errors).to be_empty
      end
    end

    Outgoing::OPENINGS.each do |name, open|
      it "are core's when #{name}" do
        open.call(self)

        expect(body_of("/t/#{topic.slug}/#{topic.id}.rss").scan(words).size).to be > 1
      end
    end
  end

  describe "in the head of a topic's page" do
    it "has no excerpt, no picture and no tag for previews on other sites" do
      upload = picture
      body_of(topic.relative_url)

      expect(meta).not_to match(words)
      expect(meta).not_to include(File.basename(upload.url))
      expect(meta).to include(topic.title)
      expect(response.body).not_to match(/<meta[^>]*#{Outgoing::TAG}/)
      expect(response.headers["X-Robots-Tag"]).to include("noindex")
    end

    it "has none for a single post either" do
      body_of(reply.url)

      expect(meta).not_to match(words)
    end

    it "gives search engines no text" do
      page = body_of(topic.relative_url, headers: CRAWLER)

      expect(page).not_to match(words)
      expect(page).to include(topic.title)
    end

    describe "with discourse-solved" do
      before do
        skip "without the plugin" unless defined?(DiscourseSolved)
        SiteSetting.solved_enabled = true
        SiteSetting.allow_solved_on_all_topics = true
        SiteSetting.solved_add_schema_markup = "always"
      end

      let(:markup) { %r{<script type="application/ld\+json">[^<]*#{Outgoing::BODY}} }

      it "repeats no question for programs" do
        expect(body_of(topic.relative_url)).not_to match(markup)
      end

      it "repeats it without the plugin" do
        SiteSetting.medical_communities_enabled = false

        expect(body_of(topic.relative_url)).to match(markup)
      end
    end

    it "gives people who print it the text" do
      sign_in(reader)

      expect(body_of("#{topic.relative_url}/print")).to match(words)
    end

    it "leaves the topic to everyone who may read it" do
      expect(body_of("/t/#{topic.id}.json")).to match(words)
    end

    Outgoing::OPENINGS.each do |name, open|
      it "is core's when #{name}" do
        upload = picture
        open.call(self)
        body_of(topic.relative_url)

        expect(meta).to match(words)
        expect(meta).to include(File.basename(upload.url))
        expect(response.headers["X-Robots-Tag"]).to be_nil
        expect(body_of(topic.relative_url, headers: CRAWLER)).to match(words)
      end
    end
  end

  describe "in lists for search engines" do
    before do
      SiteSetting.enable_sitemap = true
      Sitemap.regenerate_sitemaps
    end

    it "shows no excerpt, though it is pinned" do
      topic.update_pinned(true, true, 1.day.from_now.to_s)

      [category.url, "/latest"].each do |path|
        list = body_of(path, headers: CRAWLER)
        expect(list).to include(topic.title)
        expect(list).not_to match(words)
      end
      expect(topic.reload.excerpt).to match(words)
    end

    it "shows the excerpt without the plugin" do
      topic.update_pinned(true, true, 1.day.from_now.to_s)
      SiteSetting.medical_communities_enabled = false

      expect(body_of("/latest", headers: CRAWLER)).to match(words)
    end

    it "is not named" do
      %w[1 recent].each do |name|
        expect(body_of("/sitemap_#{name}.xml")).not_to include("/#{topic.id}")
      end
    end

    it "is named without the plugin" do
      SiteSetting.medical_communities_enabled = false

      expect(body_of("/sitemap_1.xml")).to include("/#{topic.id}")
    end
  end

  describe "in pages of other sites" do
    before do
      Fabricate(:embeddable_host, host: "example.org")
      SiteSetting.embed_topics_list = true
    end

    let(:headers) { { "REFERER" => "https://example.org/page" } }

    it "shows comments without their text" do
      page = body_of("/embed/comments?topic_id=#{topic.id}", headers: headers)

      expect(page).to include(reply.full_url)
      expect(page).not_to match(words)
    end

    it "shows no title and picture in lists" do
      upload = picture
      page = body_of("/embed/topics?template=complete", headers: headers)

      expect(page).not_to match(Outgoing::WORDS)
      expect(page).not_to include(File.basename(upload.url))
    end

    Outgoing::OPENINGS.each do |name, open|
      it "is core's when #{name}" do
        open.call(self)

        comments = body_of("/embed/comments?topic_id=#{topic.id}", headers: headers)
        expect(comments).to match(words)
        expect(body_of("/embed/topics", headers: headers)).to include(topic.title)
      end
    end
  end

  describe "as a preview elsewhere on the forum" do
    fab!(:elsewhere) { Fabricate(:topic, category: Fabricate(:category)) }

    before { FastImage.stubs(:size) }

    def cooked(in_topic)
      post = Fabricate(:post, topic: elsewhere, raw: "#{topic.url}\n\nSee #{topic.url} too")
      post.update_columns(topic_id: in_topic.id)
      CookedPostProcessor.new(post.reload).tap(&:post_process).html
    end

    it "is a link and no more" do
      expect(cooked(elsewhere)).to include(topic.url)
      expect(cooked(elsewhere)).not_to match(words)
      expect(cooked(elsewhere)).not_to include(topic.title)
    end

    it "is as ever within the community" do
      expect(cooked(Fabricate(:topic, category: category))).to match(words)
    end

    Outgoing::OPENINGS.each do |name, open|
      it "is core's when #{name}" do
        open.call(self)

        expect(cooked(elsewhere)).to match(words)
      end
    end
  end

  describe "to people who may not read the category" do
    fab!(:members, :group)

    before do
      category.set_permissions(members => :full)
      category.save!
      SearchIndexer.enable
      [first_post, reply].each { |post| SearchIndexer.index(post, force: true) }
      author.user_stat.update!(topic_count: 1, post_count: 2)
      UserActionManager.enable
      UserActionManager.post_created(reply)
    end

    CLOSED = {
      "topic" => ->(spec) { "/t/#{spec.topic.id}.json" },
      "topic's page" => ->(spec) { "/t/-/#{spec.topic.id}" },
      "topic's feed" => ->(spec) { "/t/-/#{spec.topic.id}.rss" },
      "posts" => ->(_spec) { "/posts.json" },
      "post" => ->(spec) { "/posts/#{spec.reply.id}.json" },
      "raw text" => ->(spec) { "/raw/#{spec.topic.id}" },
      "latest topics" => ->(_spec) { "/latest.json" },
      "latest feed" => ->(_spec) { "/latest.rss" },
      "category" => ->(spec) { "/c/#{spec.category.id}.json" },
      "search" => ->(_spec) { "/search.json?q=#{Outgoing::BODY}" },
      "activity" => ->(spec) { "/user_actions.json?username=#{spec.author.username}&filter=4,5" },
      "activity's feed" => ->(spec) { "/u/#{spec.author.username}/activity.rss" },
      "summary" => ->(spec) { "/u/#{spec.author.username}/summary.json" },
      "embedded comments" => ->(spec) { "/embed/comments?topic_id=#{spec.topic.id}" },
      "embedded topics" => ->(_spec) { "/embed/topics" },
      "preview" => ->(spec) { "/onebox?url=#{CGI.escape(spec.topic.url)}" },
      "inline preview" => ->(spec) { "/inline-onebox.json?urls[]=#{CGI.escape(spec.topic.url)}" },
      "sitemap" => ->(_spec) { "/sitemap_1.xml" },
    }.freeze

    CLOSED.each do |name, path|
      it "says nothing: #{name}" do
        SiteSetting.embed_topics_list = true
        SiteSetting.enable_sitemap = true
        Sitemap.regenerate_sitemaps

        [nil, reader].each do |person|
          sign_in(person) if person
          get path.call(self)
          expect(
            response.body.gsub(/\A\{"grouped_search_result".*?"term":"[^"]*"/, ""),
          ).not_to match(/#{Outgoing::TITLE}/i)
          expect(response.body.scan(words).size).to be <= (name == "search" ? 1 : 0)
        end
      end
    end
  end
end
