# frozen_string_literal: true

module ::MedicalCommunities
  module WaysOut
    # Whether this forum uses a way, as far as it can be read from settings and tables.
    module Used
      # Plugins that were read: what they send is a way of its own, or nothing.
      KNOWN = %w[
        automation
        chat
        checklist
        discourse-activity-pub
        discourse-adplugin
        discourse-affiliate
        discourse-ai
        discourse-akismet
        discourse-apple-auth
        discourse-assign
        discourse-calendar
        discourse-chat-integration
        discourse-data-explorer
        discourse-details
        discourse-gamification
        discourse-github
        discourse-graphviz
        discourse-hcaptcha
        discourse-lazy-videos
        discourse-local-dates
        discourse-login-with-amazon
        discourse-lti
        discourse-math
        discourse-medical-communities
        discourse-microsoft-auth
        discourse-narrative-bot
        discourse-oauth2-basic
        discourse-openid-connect
        discourse-patreon
        discourse-policy
        discourse-post-voting
        discourse-presence
        discourse-reactions
        discourse-rss-polling
        discourse-solved
        discourse-subscriptions
        discourse-templates
        discourse-topic-voting
        discourse-translator
        discourse-user-notes
        discourse-zendesk-plugin
        footnote
        poll
        spoiler-alert
        styleguide
      ].freeze

      class << self
        # @param name [String] of a plugin's setting, which is there when the plugin is
        def setting?(name)
          SiteSetting.respond_to?(name) && SiteSetting.public_send(name) || false
        end

        # A hook for other categories alone gets nothing of a community.
        def web_hooks?
          communities = Charter.guarded.map(&:category_id)
          WebHook
            .where(active: true)
            .includes(:categories)
            .any? { |hook| hook.categories.empty? || hook.category_ids.intersect?(communities) }
        end

        def programs?
          ApiKey.active.exists? || UserApiKey.active.exists?
        end

        def automations?
          setting?("discourse_automation_enabled") &&
            DiscourseAutomation::Automation.exists?(enabled: true)
        end

        def github?
          setting?("enable_discourse_github_plugin") &&
            (SiteSetting.github_linkback_enabled || SiteSetting.github_permalinks_enabled)
        end

        def remote_pictures?
          SiteSetting.download_remote_images_to_local || !SiteSetting.block_hotlinked_media
        end

        def incoming_mail?
          SiteSetting.reply_by_email_enabled || SiteSetting.email_in
        end

        def statistics?
          SiteSetting.ga_universal_tracking_code.present? || SiteSetting.gtm_container_id.present?
        end

        # @return [Array<String>] names of plugins that nobody has read
        def other_plugins
          Discourse.plugins.select(&:enabled?).map(&:name) - KNOWN
        end
      end
    end
  end
end
