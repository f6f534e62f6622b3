# frozen_string_literal: true

require_relative "../support/community_doors"

# Articles of other sites: nobody is there to be asked, so what would be refused waits for a person, once.
RSpec.describe "Articles of other sites in a medical community" do
  include CommunityDoors

  dirty = "<p>Please call Mrs Garcia on +44 20 7946 0958 today.</p>"
  clean = "<p>No fever on day three, wound dry, the doctors write in their report.</p>"
  title = "Wrist pain after a fall"
  url = "https://journal.example.com/articles/wrist-pain"

  fab!(:host) { Fabricate(:embeddable_host, host: "journal.example.com", category: category) }

  let(:held) { ReviewableQueuedPost.pending }

  def import(contents, user: member, title: "Wrist pain after a fall", **options)
    TopicEmbed.import(
      user,
      "https://journal.example.com/articles/wrist-pain",
      title,
      contents,
      **options,
    )
  end

  [Discourse.system_user, nil].each do |given|
    name = given ? "the system" : "a member"

    it "publishes what has nothing open, in the name of #{name}" do
      post = import(clean, user: given || member)

      expect(post.topic).to have_attributes(category_id: category.id, title: title)
      expect(post.topic.topic_embed.embed_url).to eq(url)
    end

    it "holds what has something open, in the name of #{name}" do
      expect(import(dirty, user: given || member)).to be_nil

      expect(Topic.where(title: title)).to be_empty
      expect(TopicEmbed.count).to eq(0)
      expect(held.sole.payload["raw"]).to include("Mrs Garcia")
      expect(held.sole.payload["medical_hold"]).to include("door" => "category")
    end

    it "publishes it as an embed when a person lets it through, in the name of #{name}" do
      import(dirty, user: given || member)

      post = held.sole.perform(staff, :approve_post).created_post

      expect(post.cook_method).to eq(Post.cook_methods[:raw_html])
      expect(post.topic.topic_embed.embed_url).to eq(url)
      expect(import(dirty, user: given || member)).to eq(post)
    end
  end

  it "reads the title" do
    import(clean, title: "Mrs Garcia has wrist pain")

    expect(held.count).to eq(1)
  end

  it "holds it once, however often the feed is read" do
    3.times { import(dirty) }
    expect(held.count).to eq(1)

    held.sole.perform(staff, :medical_return, medical_note: "Not for us")
    import(dirty)
    expect(held.count).to eq(0)

    import(dirty.sub("today", "tomorrow"))
    expect(held.count).to eq(1)
  end

  it "stays unlisted after it was held" do
    SiteSetting.import_embed_unlisted = true
    import(dirty)

    expect(held.sole.perform(staff, :approve_post).created_post.topic).not_to be_visible
  end

  describe "that change" do
    let(:waiting) { ReviewableMedicalEdit.pending }

    before { Jobs.run_immediately! }

    [Discourse.system_user, nil].each do |given|
      name = given ? "the system" : "a member"

      it "stay as they were while something is open, and wait once, in the name of #{name}" do
        post = import(clean, user: given || member)

        3.times { import(dirty, user: given || member) }

        expect(post.reload.raw).to include("No fever")
        expect(post.revisions).to be_empty
        expect(TopicEmbed.pluck(:embed_content_cache).join).not_to include("Garcia")
        expect(waiting.sole.target).to have_attributes(post: post, raw: include("Mrs Garcia"))
        expect(ReviewableMedicalPost.count).to eq(0)
      end

      it "are published when a person lets them through, in the name of #{name}" do
        post = import(clean, user: given || member)
        import(dirty, user: given || member)

        expect(waiting.sole.perform(staff, :medical_release)).to be_success
        expect(post.reload.raw).to include("Mrs Garcia")
        embed = post.topic.topic_embed
        expect { import(dirty, user: given || member) }.to change { embed.reload.content_sha1 }
        expect(ReviewableMedicalEdit.count).to eq(1)
      end
    end

    it "wait no more for the same words once they were returned, but for other ones" do
      import(clean)
      import(dirty)
      waiting.sole.perform(staff, :medical_return, medical_note: "Not for us")

      import(dirty)
      expect(waiting.count).to eq(0)
      import(dirty.sub("today", "tomorrow"))
      expect(waiting.count).to eq(1)
    end

    it "are taken over when nothing is open" do
      post = import(clean)

      import(clean.sub("wound dry", "wound closed"), title: "Wrist pain after a long fall")

      expect(post.reload.raw).to include("wound closed")
      expect(post.topic.reload.title).to eq("Wrist pain after a long fall")
      expect(waiting.count).to eq(0)
    end

    it "keep their title when only that has something open" do
      post = import(clean)

      import(clean.sub("wound dry", "wound closed"), title: "Mrs Garcia has wrist pain")

      expect(post.reload.raw).to include("wound closed")
      expect(post.topic.reload.title).to eq(title)
    end

    it "are taken over where a community only watches, and counted" do
      set(mode: "watch")
      post = import(clean)

      import(dirty)

      expect(post.reload.raw).to include("Mrs Garcia")
      expect(MedicalCommunities::WatchCount.find_by(rule: "identifiers/phone").refused).to eq(1)
    end

    it "leave other edits alone" do
      post = import(clean)
      post.revise(Discourse.system_user, { raw: dirty }, skip_validations: true)

      expect(post.reload.raw).to include("Mrs Garcia")
      expect(ReviewableMedicalPost.pending.map(&:post)).to eq([post])
    end
  end

  it "does not stop the rest of a feed" do
    skip "no feeds here" unless defined?(Jobs::DiscourseRssPolling::PollFeed)
    SiteSetting.rss_polling_enabled = true
    items = [["One article of many", dirty], ["Another article of many", clean]]
    feed = <<~XML
      <?xml version="1.0"?><rss version="2.0"><channel><title>J</title><link>https://feeds.example.com</link>
      <description>J</description>
      #{items.map.with_index { |(name, text), n| "<item><title>#{name}</title><link>https://feeds.example.com/#{n}</link><description><![CDATA[#{text}]]></description></item>" }.join}
      </channel></rss>
    XML
    stub_request(:head, "https://feeds.example.com/rss").to_return(status: 200)
    stub_request(:get, "https://feeds.example.com/rss").to_return(status: 200, body: feed)

    Jobs::DiscourseRssPolling::PollFeed.new.execute(
      feed_url: "https://feeds.example.com/rss",
      author_username: member.username,
      discourse_category_id: category.id,
    )

    expect(category.topics.where(title: items.map(&:first)).pluck(:title)).to eq([items[1][0]])
    expect(held.sole.payload["title"]).to eq(items[0][0])
  end

  it "takes them as they are where nothing enforces" do
    %w[watch off].each do |mode|
      set(mode: mode)
      TopicEmbed.import(member, "https://journal.example.com/#{mode}", "#{title} #{mode}", dirty)
    end

    expect(held.count).to eq(0)
    expect(TopicEmbed.count).to eq(2)
  end

  it "asks nothing of the database where there is no community" do
    community.destroy!
    MedicalCommunities::Charter.forget
    MedicalCommunities::Charter.any?
    queries = track_sql_queries { import(dirty) }

    expect(queries.grep(/medical/)).to be_empty
    expect(TopicEmbed.count).to eq(1)
  end

  it "knows what core has" do
    expect(TopicEmbed.method(:import).super_method.arity).to eq(-5)
  end
end
