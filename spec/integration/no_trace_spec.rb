# frozen_string_literal: true

require_relative "../support/community_doors"
require_relative "../support/marked_texts"
require_relative "../support/traces"

# Texts that were refused are nowhere afterwards. TEXTS sets how many of each category go through each door.
RSpec.describe "Refused texts", type: :request do
  include CommunityDoors

  texts = MarkedTexts.make(Integer(ENV.fetch("TEXTS", "4")))
  missed = Hash.new(0)
  sent = Hash.new(0)

  report = -> do
    rates = sent.map { |category, count| "#{category} #{count - missed[category]}/#{count}" }
    RSpec.configuration.reporter.message("    refused: #{rates.join(", ")}")
  end

  doors = {
    "topic" => ->(text) do
      post "/posts.json",
           params: {
             title: "Wrist pain after a fall",
             raw: text,
             category: category.id,
             medical_attestation: attestation,
           }
    end,
    "reply" => ->(text) do
      post "/posts.json",
           params: {
             topic_id: topic.id,
             raw: text,
             medical_attestation: attestation,
           }
    end,
    "edit" => ->(text) do
      put "/posts/#{first_post.id}.json",
          params: {
            post: {
              raw: text,
              original_text: first_post.raw,
            },
          }
    end,
    "title" => ->(text) { put "/t/#{topic.slug}/#{topic.id}.json", params: { title: text } },
    "edit reason" => ->(text) do
      put "/posts/#{first_post.id}.json",
          params: {
            post: {
              raw: "#{first_post.raw} More.",
              edit_reason: text,
            },
          }
    end,
    "api" => ->(text) do
      @key ||= Fabricate(:api_key).key
      post "/posts.json",
           params: {
             topic_id: topic.id,
             raw: text,
           },
           headers: {
             "Api-Key" => @key,
             "Api-Username" => member.username,
           }
    end,
    "draft" => ->(text) do
      post "/drafts.json",
           params: {
             draft_key: "topic_#{topic.id}",
             sequence: 0,
             data: { reply: text, action: "reply", original_text: text }.to_json,
           }
    end,
    "mail" => ->(text) { Email::Processor.process!(<<~MAIL) },
        From: #{member.email}
        To: cases@forum.example
        Date: Fri, 15 Jan 2026 00:12:43 +0100
        Message-ID: <#{SecureRandom.hex}@mail.example>
        Subject: #{text.first(60)}
        Content-Type: text/plain; charset=UTF-8

        #{text}
      MAIL
  }

  before do
    set(
      severities:
        MedicalCommunities::Preset.rules.grep(/identifiers/).to_h { |rule| [rule, "refuse"] },
    )
    SiteSetting.manual_polling_enabled = true
    SiteSetting.reply_by_email_address = "reply+%{reply_key}@forum.example"
    SiteSetting.reply_by_email_enabled = true
    SiteSetting.email_in = true
    SiteSetting.log_mail_processing_failures = true
    SiteSetting.max_topic_title_length = 250
    category.update!(email_in: "cases@forum.example")
    sign_in(member)
  end

  def word(text)
    text[/#{MarkedTexts::MARK}\w+/i].downcase
  end

  # The rules' misses are another matter: what was published is not looked for.
  def published?(door, text)
    return false if door == "draft"
    [
      Post.where(topic: Topic.where(category: category)).pluck(:raw, :edit_reason),
      topic.reload.title,
    ].flatten.compact.any? { |kept| kept.downcase.include?(word(text)) }
  end

  doors.each do |door, send_it|
    it "through the door #{door} leave no trace" do
      since = Time.now - 1
      refused =
        texts.flat_map do |category, list|
          list.reject do |text|
            instance_exec(text, &send_it)
            sent[category] += 1
            published?(door, text).tap { |seen| missed[category] += 1 if seen }
          end
        end
      words = refused.map { |text| word(text) }

      expect(words.size).to be > texts.values.sum(&:size) * 0.6
      places = Traces.of(MarkedTexts::MARK, since: since)
      places = words.flat_map { |word| Traces.of(word, since: since) }.uniq if places.any?
      expect(places).to be_empty
      report.call
    end
  end

  it "would be found if they were there" do
    first_post.update_columns(raw: "here is #{MarkedTexts::MARK}a")
    Discourse.redis.set("trace_probe", MarkedTexts::MARK)
    Rails.root.join("tmp/trace_probe.txt").write(MarkedTexts::MARK)

    places = Traces.of(MarkedTexts::MARK, since: Time.now - 60)

    expect(places).to include("table posts.raw", /redis .*trace_probe/, "file tmp/trace_probe.txt")
  ensure
    Discourse.redis.del("trace_probe")
    Rails.root.join("tmp/trace_probe.txt").delete
  end
end
