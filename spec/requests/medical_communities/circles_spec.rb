# frozen_string_literal: true

require_relative "../../support/outgoing"

RSpec.describe "What leaves a case circle", type: :request do
  include Outgoing

  words = Outgoing::WORDS

  before do
    TopTopic.refresh!
    author.user_stat.update!(topic_count: 1, post_count: 2)
    topic.update_columns(created_at: 1.hour.ago, bumped_at: 1.minute.ago)
    [first_post, reply].each { |post| post.update_columns(created_at: 1.hour.ago, score: 1000) }
    other = Fabricate(:topic, title: "A plain talk about shoes", created_at: 2.hours.ago)
    Fabricate(:post, topic: other)
  end

  def digest
    SiteSetting.editing_grace_period = 0
    mail = UserNotifications.digest(User.find(reader.id), since: 1.day.ago)
    mail.subject + mail.text_part.decoded + mail.html_part.decoded
  end

  FEEDS_OF_CIRCLES = {
    "of the category" => ->(spec) { "#{spec.category.url}.rss" },
    "of the latest topics" => ->(_spec) { "/latest.rss" },
    "of top topics" => ->(_spec) { "/top.rss?period=all" },
    "of the latest posts" => ->(_spec) { "/posts.rss" },
    "of a member's posts" => ->(spec) { "/u/#{spec.author.username}/activity.rss" },
    "of a member's topics" => ->(spec) { "/u/#{spec.author.username}/activity/topics.rss" },
  }.freeze

  %w[off watch enforce].each do |mode|
    %w[clinical-cases discussion].each do |preset|
      context "with the preset #{preset} in the mode #{mode}" do
        before { set(closedness: "circle", mode: mode, preset: preset) }

        it "is no word and no link, in digests and feeds" do
          sent = digest
          expect(sent).to include("A plain talk about shoes")
          expect(sent).not_to match(words)
          expect(sent).not_to include("/#{topic.id}")

          sign_in(reader)
          FEEDS_OF_CIRCLES.each do |name, path|
            get path.call(self)
            expect([name, response.status]).to eq([name, 200])
            expect(response.body).not_to match(words)
            expect(response.body).not_to match(%r{/#{topic.id}\b})
          end
          get "/t/#{topic.slug}/#{topic.id}.rss"
          expect(response.status).to eq(404)
        end

        it "is no word in a mail" do
          notification =
            Fabricate(:notification, user: reader, post: reply, topic: topic, notification_type: 9)
          mail =
            UserNotifications.user_posted(
              reader,
              post: reply,
              notification_type: "posted",
              notification_data_hash: notification.data_hash,
            )

          expect(mail.to_s).not_to match(words)
        end

        it "goes to no third party" do
          %w[link-previews akismet translator chat-integration].each do |way|
            expect(MedicalCommunities::ThirdParties.closed?(way, category.id)).to eq(true)
          end
        end
      end
    end
  end

  it "is what it was before, once the plugin is off" do
    set(closedness: "circle", mode: "off")
    SiteSetting.medical_communities_enabled = false

    expect(digest).to match(words)
    get "/latest.rss"
    expect(response.body).to match(words)
  end

  it "is what it was before for a community that is no circle" do
    set(closedness: "members", mode: "off")

    expect(digest).to match(words)
    get "/latest.rss"
    expect(response.body).to match(words)
  end
end
