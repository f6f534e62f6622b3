# frozen_string_literal: true

require_relative "../support/community_doors"
require_relative "../support/marked_texts"
require_relative "../support/traces"
Dir[File.expand_path("../support/doors/*.rb", __dir__)].sort.each { |file| require file }

# Texts that were refused are nowhere afterwards. TEXTS sets how many of each category go through each door.
RSpec.describe "Refused texts", type: :request do
  include CommunityDoors

  texts = MarkedTexts.make(Integer(ENV.fetch("TEXTS", "4")))

  # Doors of the matrix, but those whose text lies elsewhere on the forum already.
  of_matrix = %i[
    notice
    post_localization
    topic_localization
    bio
    user_field
    status
    chat_message
    chat_edit
    chat_thread_title
    chat_channel_description
    comment
    comment_edit
    message
    message_reply
    message_edit
  ]
  # Of people's own profiles only these are examined: their names and telephones are theirs to show.
  of_profiles = { bio: %w[ID_NUMBER], user_field: %w[ID_NUMBER], status: %w[ID_NUMBER] }

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

  # The rules' misses are another matter: what was published is not looked for. Where they are is a rate.
  def refused(texts)
    rates = []
    left =
      texts.flat_map do |category, list|
        refused = list.reject { |text| yield(text).join(" ").downcase.include?(word(text)) }
        rates << "#{category} #{refused.size}/#{list.size}"
        refused
      end
    RSpec.configuration.reporter.message("    refused: #{rates.join(", ")}")
    left
  end

  def expect_no_trace(texts, since)
    words = texts.map { |text| word(text) }
    places = Traces.of(MarkedTexts::MARK, since: since)
    # What the rules miss was published, and is found.
    places = Traces.of(*words, since: since) if places.any?
    expect(places).to be_empty
  end

  def of_category
    posts = Post.where(topic: Topic.where(category: category))
    [*posts.pluck(:raw, :edit_reason).flatten.compact, topic.reload.title]
  end

  doors.each do |door, send_it|
    it "through the door #{door} leave no trace" do
      since = Time.now - 1
      left =
        refused(texts) do |text|
          instance_exec(text, &send_it)
          door == "draft" ? [] : of_category
        end

      expect(left.size).to be > texts.values.sum(&:size) * 0.6
      expect_no_trace(left, since)
    end
  end

  CommunityDoors::DOORS
    .slice(*of_matrix)
    .each do |door, parts|
      it "through the door #{door} leave no trace" do
        since = Time.now - 1
        sent = texts.slice(*of_profiles.fetch(door, texts.keys))
        # Core takes no longer ones, which would be no refusal of ours.
        sent = sent.transform_values { |list| list.select { |text| text.size <= 100 } }
        instance_exec({ text: "Wound dry." }, &parts[:prepare]) if parts[:prepare]
        headers = act_as(parts[:actors].first)
        through = ->(text) do
          instance_exec({ text: text, attestation: attestation }, headers, &parts[:send])
          instance_exec(&parts[:reads]).compact
        end

        expect(through.call("Wound dry on day three")).to include("Wound dry on day three")
        left = refused(sent, &through)

        expect(left.size).to be > sent.values.sum(&:size) * 0.6
        expect_no_trace(left, since)
      end
    end

  it "through drafts of chat leave no trace", if: defined?(CHANNEL) do
    since = Time.now - 1
    instance_exec(nil, &CHANNEL)
    left =
      refused(texts) do |text|
        post "/chat/api/channels/#{@channel.id}/drafts.json",
             params: {
               data: { message: text }.to_json,
             }
        Chat::Draft.pluck(:data)
      end

    expect(left.size).to eq(texts.values.sum(&:size))
    expect_no_trace(left, since)
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
