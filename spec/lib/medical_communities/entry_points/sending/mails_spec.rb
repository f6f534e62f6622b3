# frozen_string_literal: true

require_relative "../../../../support/outgoing"

RSpec.describe MedicalCommunities::EntryPoints::Sending::Mails do
  include Outgoing

  before { SiteSetting.email_time_window_mins = 0 }

  # As core's job sends it.
  def sent(type, about: reply, **more)
    notification =
      Fabricate(
        :notification,
        user: reader,
        topic: topic,
        post_number: about.post_number,
        notification_type: Notification.types[:posted],
        data: {
          topic_title: topic.title,
          original_username: author.username,
          original_post_id: about.id,
        }.to_json,
      )
    Jobs::UserEmail.new.execute(
      type: type,
      user_id: reader.id,
      post_id: about.id,
      notification_id: notification.id,
      **more,
    )
    ActionMailer::Base.deliveries.last
  end

  # Head and both parts, decoded, and the addresses of pictures and links within.
  def everything(mail)
    mail.header.fields.map { |field| "#{field.name}: #{field.decoded}" }.join("\n") +
      mail.parts.map { |part| "\n#{part.filename} #{part.decoded}" }.join
  end

  KINDS = %w[
    user_replied
    user_quoted
    user_linked
    user_mentioned
    user_posted
    user_watching_first_post
    user_invited_to_topic
    group_mentioned
  ].freeze

  KINDS.each do |kind|
    it "#{kind} carries a link and none of the words" do
      mail = everything(sent(kind))

      expect(mail).not_to match(Outgoing::WORDS)
      expect(mail).to match(%r{#{Discourse.base_url}/t/#{topic.id}/2})
    end
  end

  it "says the kind of event in its subject, and names the topic by number" do
    expect(sent("user_replied").subject).to end_with("Topic ##{topic.id}")
  end

  it "keeps earlier posts out too" do
    reader.user_option.update!(
      email_previous_replies: UserOption.previous_replies_type[:always],
      email_in_reply_to: true,
    )

    expect(everything(sent("user_replied"))).not_to match(Outgoing::WORDS)
  end

  it "takes no picture and no file along" do
    SiteSetting.authorized_extensions = "txt"
    upload = Fabricate(:upload, original_filename: "#{Outgoing::BODY}.txt", extension: "txt")
    Post.any_instance.stubs(:uploads).returns([upload])
    SiteSetting.email_total_attachment_size_limit_kb = 10_000

    expect(sent("user_replied").attachments).to be_empty
  end

  it "answers to an administrator's own template" do
    TranslationOverride.upsert!(
      SiteSetting.default_locale,
      "user_notifications.user_replied.text_body_template",
      "%{topic_title} %{message} %{context} %{base_url}%{url}",
    )

    expect(everything(sent("user_replied"))).not_to match(Outgoing::WORDS)
  end

  it "shows the title, and nothing else, where titles may be seen" do
    SiteSetting.medical_communities_hide_titles = false
    mail = sent("user_replied")

    expect(mail.subject).to include(topic.title)
    expect(everything(mail)).not_to include(Outgoing::BODY)
  end

  it "holds in mailing list mode" do
    reader.user_option.update!(mailing_list_mode: true, mailing_list_mode_frequency: 1)
    SiteSetting.disable_mailing_list_mode = false
    Jobs::NotifyMailingListSubscribers.new.execute(post_id: reply.id)
    mail = everything(ActionMailer::Base.deliveries.last)

    expect(mail).to include("/t/#{topic.id}/2")
    expect(mail).not_to match(Outgoing::WORDS)
  end

  it "holds for people who are invited by mail" do
    invite = Fabricate(:invite, invited_by: author, email: "new@example.com")
    invite.topics << topic
    Jobs::InviteEmail.new.execute(invite_id: invite.id, invite_to_topic: true)

    expect(everything(ActionMailer::Base.deliveries.last)).not_to match(Outgoing::WORDS)
  end

  it "holds when a queued post is approved" do
    notification =
      Fabricate(
        :notification,
        user: author,
        notification_type: Notification.types[:post_approved],
        data: { post_url: reply.url }.to_json,
      )
    Jobs::UserEmail.new.execute(
      type: "post_approved",
      user_id: author.id,
      notification_id: notification.id,
    )
    mail = everything(ActionMailer::Base.deliveries.last)

    expect(mail).to include("/t/#{topic.id}/2")
    expect(mail).not_to match(Outgoing::WORDS)
  end

  it "holds from the reply to the mailbox, with all that happens between" do
    Jobs.run_immediately!
    NotificationEmailer.enable
    reader.update!(last_seen_at: 1.day.ago)
    expect {
      PostCreator.create!(
        author,
        topic_id: topic.id,
        raw: "@#{reader.username} please look at the #{Outgoing::BODY} once more.",
      )
    }.to change { ActionMailer::Base.deliveries.size }.by(1)
    mail = ActionMailer::Base.deliveries.last

    expect(mail.to).to eq([reader.email])
    expect(everything(mail)).to include("/t/#{topic.id}/3")
    expect(everything(mail)).not_to match(Outgoing::WORDS)
  end

  it "leaves no word for the mail of the next topic" do
    sent("user_replied")
    elsewhere = Fabricate(:post, raw: "Nothing of a patient in these words.")
    mail =
      UserNotifications.user_posted(
        reader,
        post: elsewhere,
        notification_type: "posted",
        notification_data_hash: {
          topic_title: elsewhere.topic.title,
        },
      )

    expect(everything(mail)).to include("Nothing of a patient", elsewhere.topic.title)
  end

  Outgoing::OPENINGS.each do |name, open|
    it "leaves mail to core when #{name}" do
      open.call(self)
      mail = everything(sent("user_replied"))

      expect(mail).to include(Outgoing::BODY, Outgoing::TITLE, Outgoing::TAG)
    end
  end

  describe "of other plugins" do
    it "holds for assignments" do
      skip "without the plugin" unless defined?(AssignMailer)
      topic.update_columns(excerpt: first_post.cooked)
      mail = AssignMailer.send_assignment(reader.email, topic, author)

      expect(mail.body.decoded).to include("/t/#{topic.id}")
      expect(everything(mail) + mail.body.decoded).not_to match(Outgoing::WORDS)
    end

    it "holds for policies" do
      skip "without the plugin" unless defined?(DiscoursePolicy)
      mail = UserNotifications.policy_email(reader, post: first_post)

      expect(everything(mail)).not_to match(Outgoing::WORDS)
    end
  end
end
