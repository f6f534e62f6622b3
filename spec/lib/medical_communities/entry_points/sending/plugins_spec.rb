# frozen_string_literal: true

require_relative "../../../../support/outgoing"

# Each plugin is real where it is installed: it says what it would send to whom.
RSpec.describe MedicalCommunities::EntryPoints::Sending::Plugins do
  include Outgoing

  # `there`: whether the plugin is installed; `prepare` and `send` run in the example, `sent` asks what went out.
  OTHERS = {
    "chat-integration" => {
      there: -> { defined?(DiscourseChatIntegration) },
      prepare: -> do
        SiteSetting.chat_integration_enabled = true
        SiteSetting.chat_integration_slack_outbound_webhook_url =
          "https://hooks.slack.com/services/abcde"
        SiteSetting.chat_integration_slack_enabled = true
        channel =
          DiscourseChatIntegration::Channel.create!(
            provider: "slack",
            data: {
              identifier: "#general",
            },
          )
        DiscourseChatIntegration::Rule.create!(channel: channel, category_id: nil, filter: "watch")
      end,
      send: -> { DiscourseChatIntegration::Manager.trigger_notifications(reply.id) },
    },
    "akismet" => {
      there: -> { defined?(DiscourseAkismet) },
      prepare: -> do
        SiteSetting.akismet_api_key = "key"
        SiteSetting.akismet_enabled = true
        author.update!(trust_level: TrustLevel[0])
        author.user_stat.update!(post_count: 0)
        Group.user_trust_level_change!(author.id, TrustLevel[0])
      end,
      send: -> do
        Jobs.run_immediately!
        bouncer = DiscourseAkismet::PostsBouncer.new
        bouncer.check(reply)
        bouncer.perform_check(DiscourseAkismet::AntiSpamService.client, reply)
        bouncer.submit_feedback(reply, "spam")
      end,
    },
    "translator" => {
      there: -> { defined?(DiscourseTranslator) },
      prepare: -> do
        SiteSetting.translator_provider = "LibreTranslate"
        SiteSetting.translator_libretranslate_endpoint = "https://others.example.org"
        SiteSetting.translator_enabled = true
      end,
      send: -> do
        translator = DiscourseTranslator::Provider::TranslatorProvider.get
        begin
          translator.detect(reply)
          translator.translate(topic, :uk)
        rescue StandardError
          nil
        end
      end,
    },
  }.freeze

  # As Akismet would; the others take anything.
  def answers_to(path)
    return "Thanks for making the web a better place." if path.include?("submit")
    path.include?("comment-check") ? "false" : "{}"
  end

  before do
    @asked =
      stub_request(:any, /others\.example\.org|akismet\.com|hooks\.slack\.com/).to_return(
        status: 200,
        body: ->(request) { answers_to(request.uri.path) },
        headers: {
          "Content-Type" => "application/json",
        },
      )
  end

  OTHERS.each do |way, other|
    describe way do
      before do
        skip "without the plugin" unless instance_exec(&other[:there])
        instance_exec(&other[:prepare])
      end

      it "gets no text of a community" do
        instance_exec(&other[:send])

        expect(@asked).not_to have_been_requested
      end

      it "gets it where the way is opened" do
        SiteSetting.medical_communities_open_ways = way
        instance_exec(&other[:send])

        expect(@asked).to have_been_requested.at_least_once
      end

      Outgoing::OPENINGS
        .except("the preset lets words out")
        .each do |name, open|
          it "gets it as ever when #{name}" do
            open.call(self)
            instance_exec(&other[:send])

            expect(@asked).to have_been_requested.at_least_once
          end
        end
    end
  end
end
