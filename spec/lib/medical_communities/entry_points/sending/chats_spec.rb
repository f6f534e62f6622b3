# frozen_string_literal: true

require_relative "../../../../support/outgoing"

RSpec.describe MedicalCommunities::EntryPoints::Sending::Chats do
  include Outgoing

  fab!(:channel) { Fabricate(:category_channel, chatable: category, name: "Ward talk") }

  before do
    SiteSetting.chat_enabled = true
    SiteSetting.chat_allowed_groups = Group::AUTO_GROUPS[:everyone]
    [author, reader].each { |user| channel.add(user) }
    reader.update!(last_seen_at: 1.hour.ago)
    reader.user_option.update!(chat_email_frequency: 1)
  end

  # Written as before the community was one: its own door is another matter.
  def say(text)
    enabled = SiteSetting.medical_communities_enabled
    SiteSetting.medical_communities_enabled = false
    Jobs.run_immediately!
    message = Fabricate(:chat_message, chat_channel: channel, user: author, message: text)
    message.upsert_mentions
    notify(message, enabled)
    message
  end

  def notify(message, enabled)
    SiteSetting.medical_communities_enabled = enabled
    Jobs::Chat::NotifyMentioned.new.execute(
      chat_message_id: message.id,
      to_notify_ids_map: {
        "direct_mentions" => [reader.id],
      },
      already_notified_user_ids: [],
      timestamp: message.created_at,
    )
  end

  def alerts
    MessageBus
      .track_publish("/chat/notification-alert/#{reader.id}") { say(text) }
      .map { |message| message.data.to_json }
  end

  def summary
    say(text)
    mail = UserNotifications.chat_summary(reader, {})
    mail.subject + mail.text_part.decoded + mail.html_part.decoded
  end

  # Chat takes no message twice.
  def text
    "@#{reader.username} look at the #{Outgoing::BODY} #{SecureRandom.hex}"
  end

  it "shows no word in notifications" do
    expect(alerts.first).to include(author.username, channel.relative_url)
    expect(alerts.join).not_to include(Outgoing::BODY)
  end

  it "mails that there is something, and where" do
    mail = summary

    expect(mail).to match(%r{/chat/c/[^/]+/#{channel.id}/})
    expect(mail).not_to include(Outgoing::BODY)
  end

  Outgoing::OPENINGS
    .except("it is another category")
    .each do |name, open|
      it "is core's when #{name}" do
        open.call(self)

        expect(alerts.join).to include(Outgoing::BODY)
        expect(summary).to include(Outgoing::BODY)
      end
    end
end
