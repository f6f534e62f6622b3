# frozen_string_literal: true

require_relative "../../../../support/outgoing"

RSpec.describe MedicalCommunities::EntryPoints::Sending::Alerts do
  include Outgoing

  PUSH = "https://push.example.com/notify"

  before do
    SiteSetting.push_notification_time_window_mins = 0
    SiteSetting.allow_user_api_key_scopes = "push|notifications"
    SiteSetting.allowed_user_api_push_urls = PUSH
    reader.user_option.update!(timezone: "UTC")
    reader.update!(last_seen_at: 1.day.ago)
  end

  # A program that asked for notifications.
  def program
    key = Fabricate(:user_api_key, user: reader, push_url: PUSH)
    key.scopes.create!(name: "notifications")
  end

  def subscribe
    reader.push_subscriptions.create!(
      data: { endpoint: PUSH, keys: { p256dh: "key", auth: "secret" } }.to_json,
    )
  end

  def alert
    PostAlerter.new.create_notification(reader, Notification.types[:replied], reply)
  end

  # What each of the three ways would show.
  def live
    MessageBus.track_publish("/notification-alert/#{reader.id}") { alert }.map(&:data)
  end

  def payload_of_job(name)
    args = nil
    Jobs.stubs(:enqueue).with { |job, given| job == name ? args = given : true }
    alert
    args[:payload]
  end

  it "shows no word in the open browser" do
    shown = live.first

    expect(shown.to_json).not_to match(Outgoing::WORDS)
    expect(shown).to include(
      excerpt: "Please visit the post to see its contents.",
      topic_title: "Topic ##{topic.id}",
      post_url: "/t/#{topic.id}/#{reply.post_number}",
      username: author.username,
    )
  end

  it "pushes no word to browsers" do
    subscribe
    messages = []
    WebPush.stubs(:payload_send).with { |given| messages << given[:message] }
    Jobs.run_immediately!
    alert

    expect(messages.size).to eq(1)
    expect(messages.first).not_to match(Outgoing::WORDS)
    expect(JSON.parse(messages.first)).to include(
      "title" => a_string_including(author.username, "Topic ##{topic.id}"),
      "url" => "/t/#{topic.id}/#{reply.post_number}",
    )
  end

  it "pushes no word to programs" do
    program
    request = stub_request(:post, PUSH)
    Jobs.run_immediately!
    alert

    expect(
      request.with { |sent| sent.body !~ Outgoing::WORDS && sent.body.include?("/t/#{topic.id}/") },
    ).to have_been_requested
  end

  it "keeps words out of what waits to be pushed" do
    subscribe
    payload = payload_of_job(:send_push_notification)

    expect(payload[:excerpt]).to be_present
    expect(payload.to_json).not_to match(Outgoing::WORDS)
  end

  it "speaks the reader's language" do
    SiteSetting.allow_user_locale = true
    reader.update!(locale: "uk")
    reader.reload

    expect(live.first[:topic_title]).to eq(
      I18n.t("system_messages.private_topic_title", id: topic.id, locale: :uk),
    )
  end

  it "holds for what a plugin pushes by itself" do
    subscribe
    payload = { topic_id: topic.id, excerpt: Outgoing::BODY, post_url: reply.url }
    PostAlerter.push_notification(reader, payload)

    expect(payload.to_json).not_to match(Outgoing::WORDS)
  end

  it "shows titles where they may be seen" do
    SiteSetting.medical_communities_hide_titles = false

    expect(live.first).to include(topic_title: topic.title)
    expect(live.to_json).not_to include(Outgoing::BODY)
  end

  Outgoing::OPENINGS.each do |name, open|
    it "leaves alerts to core when #{name}" do
      open.call(self)

      expect(live.first.to_json).to include(Outgoing::BODY, Outgoing::TITLE)
    end
  end
end
