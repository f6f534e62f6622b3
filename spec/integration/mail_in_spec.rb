# frozen_string_literal: true

require_relative "../support/community_doors"

RSpec.describe "Mail that would become a post" do
  include CommunityDoors

  let(:dirty) { "Please call Mrs Zyxomarker on +44 20 7946 0958 today." }
  let(:clean) { "No fever on day three, wound dry and warm." }

  before do
    SiteSetting.email_in = true
    SiteSetting.manual_polling_enabled = true
    SiteSetting.reply_by_email_address = "reply+%{reply_key}@forum.example"
    SiteSetting.reply_by_email_enabled = true
    SiteSetting.log_mail_processing_failures = true
    category.update!(email_in: "cases@forum.example", email_in_allow_strangers: false)
    ActionMailer::Base.deliveries.clear
  end

  def mail(to:, subject: "Wrist pain after a Zyxomarker fall", body: dirty)
    <<~MAIL
      Return-Path: <#{member.email}>
      From: #{member.name} <#{member.email}>
      To: #{to}
      Date: Fri, 15 Jan 2026 00:12:43 +0100
      Message-ID: <#{SecureRandom.hex}@mail.example>
      Subject: #{subject}
      Mime-Version: 1.0
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: 8bit

      #{body}
    MAIL
  end

  def reply_address
    key = PostReplyKey.find_or_create_by!(post: first_post, user: member).reply_key
    "reply+#{key}@forum.example"
  end

  def receive(**given)
    Email::Processor.process!(mail(**given))
  end

  def answers
    ActionMailer::Base.deliveries
  end

  def incoming
    IncomingEmail.last
  end

  it "is posted when nothing is open" do
    expect { receive(to: reply_address, body: clean) }.to change { topic.reload.posts.count }.by(1)

    expect(answers).to be_empty
    expect(incoming.raw).to include("wound dry")
  end

  [
    ["a reply", ->(spec) { spec.reply_address }, ->(spec) { "/t/#{spec.topic.id}" }],
    [
      "a new topic",
      ->(_) { "cases@forum.example" },
      ->(spec) { "/new-topic?category_id=#{spec.category.id}" },
    ],
  ].each do |kind, address, link|
    context "with #{kind} in which something is open" do
      it "is not posted, and answered with a link to the composer" do
        expect { receive(to: address.call(self)) }.not_to change { Post.count }

        expect(answers.size).to eq(1)
        expect(answers.first.to).to eq([member.email])
        expect(answers.first.body.to_s).to include(Discourse.base_url + link.call(self))
        expect(answers.first.body.to_s).to include(
          "Open items: Possible patient name, Phone number",
        )
      end

      it "is answered each time" do
        2.times { receive(to: address.call(self)) }

        expect(answers.size).to eq(2)
      end

      it "leaves no word of it, in answer, table or log" do
        log =
          track_log_messages do |logger|
            receive(to: address.call(self))
            logger
          end

        expect(answers.map(&:to_s).join).not_to include("Zyxomarker")
        expect(IncomingEmail.last.attributes.values.join).not_to include("Zyxomarker")
        said = [*log.warnings, *log.errors, *log.fatals, *log.infos].join
        expect(said).not_to include("Zyxomarker")
      end
    end
  end

  %w[off advise attest refuse].each do |level|
    it "with a trademark is answered where the level asks, by the name of the check: #{level}" do
      set(severities: { "brand-names/brand-name" => level })
      receive(to: reply_address, body: "We gave Humira 40 mg twice, then stopped.")

      asks = %w[attest refuse].include?(level)
      expect(topic.reload.posts.count).to eq(asks ? 1 : 2)
      expect(answers.map { |one| one.body.to_s }).to(
        if asks
          all(include("Open items: Brand name"))
        else
          be_empty
        end,
      )
      expect(answers.size).to eq(asks ? 1 : 0)
      expect(answers.join).not_to include("Humira")
    end
  end

  it "is answered in the language of its author" do
    SiteSetting.allow_user_locale = true
    member.update!(locale: "uk")

    receive(to: reply_address)

    expect(answers.first.subject).to include("Ваш лист ще не опубліковано")
    expect(answers.first.body.to_s).to include("Відкриті пункти: ")
  end

  it "is held when the check cannot run, and kept in the queue alone" do
    MedicalCommunities::Examiner.stubs(:examine).raises(
      MedicalCommunities::Examiner::Error::TimedOut,
    )

    expect { receive(to: reply_address) }.to change { ReviewableQueuedPost.count }.by(1)

    held = ReviewableQueuedPost.last.payload
    expect(held["raw"]).to include("Zyxomarker")
    expect(held).not_to have_key("raw_email")
    expect(incoming.raw).to be_blank
  end

  describe "that core itself refuses" do
    before { topic.update!(closed: true) }

    it "keeps no word of it either" do
      log =
        track_log_messages do |logger|
          receive(to: reply_address, body: "#{clean} Zyxomarker")
          logger
        end

      expect(incoming.error).to eq("Email::Receiver::TopicClosedError")
      expect(incoming.attributes.values.join).not_to include("Zyxomarker")
      expect(answers.map(&:to_s).join).not_to include("Zyxomarker")
      expect([*log.warnings, *log.errors].join).not_to include("Zyxomarker")
    end

    it "with an error that nobody knows, which core logs with the mail" do
      NewPostManager.any_instance.stubs(:perform).raises(StandardError, "nobody knows")
      topic.update!(closed: false)

      log =
        track_log_messages do |logger|
          receive(to: reply_address)
          logger
        end

      expect([*log.warnings, *log.errors].join).to include("nobody knows")
      expect([*log.warnings, *log.errors].join).not_to include("Zyxomarker")
    end
  end

  it "of other categories and refused for other reasons is core's" do
    topic.update!(category: Fabricate(:category), closed: true)

    receive(to: reply_address)

    expect(IncomingEmail.last.raw).to be_present
    expect(answers.first.subject).not_to include("not posted yet")
  end

  it "is core's when the plugin is off" do
    SiteSetting.medical_communities_enabled = false

    expect { receive(to: reply_address) }.to change { topic.reload.posts.count }.by(1)
  end
end
