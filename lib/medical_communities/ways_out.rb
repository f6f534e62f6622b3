# frozen_string_literal: true

module ::MedicalCommunities
  # Every way out that is known. A new one is a line here and its words in the locales.
  module WaysOut
    ALL = [
      WayOut.new("mail", closes: :preset, setting: "private_email") do
        !SiteSetting.private_email && SiteSetting.disable_emails != "yes"
      end,
      WayOut.new("notifications", closes: :preset),
      WayOut.new("feeds", closes: :preset),
      WayOut.new("previews-elsewhere", closes: :preset, setting: "login_required") do
        !SiteSetting.login_required
      end,
      WayOut.new("embedding", closes: :preset, page: "/admin/customize/embedding") do
        EmbeddableHost.exists? || SiteSetting.embed_topics_list
      end,
      WayOut.new("link-previews", closes: :setting, setting: "medical_communities_open_ways"),
      WayOut.new("chat-integration", closes: :setting, setting: "chat_integration_enabled") do
        Used.setting?("chat_integration_enabled")
      end,
      WayOut.new("akismet", closes: :setting, setting: "akismet_enabled") do
        Used.setting?("akismet_enabled")
      end,
      WayOut.new("translator", closes: :setting, setting: "translator_enabled") do
        Used.setting?("translator_enabled")
      end,
      WayOut.new("ai", setting: "discourse_ai_enabled") { Used.setting?("discourse_ai_enabled") },
      WayOut.new("web-hooks", page: "/admin/api/web_hooks") { Used.web_hooks? },
      WayOut.new("programs", page: "/admin/api/keys") { Used.programs? },
      WayOut.new("automation", page: "/admin/plugins/automation") { Used.automations? },
      WayOut.new("zendesk", setting: "zendesk_enabled") { Used.setting?("zendesk_enabled") },
      WayOut.new("github", setting: "enable_discourse_github_plugin") { Used.github? },
      WayOut.new("activity-pub", setting: "activity_pub_enabled") do
        Used.setting?("activity_pub_enabled")
      end,
      WayOut.new("remote-pictures", setting: "block_hotlinked_media") { Used.remote_pictures? },
      WayOut.new("messages", setting: "private_email") { !SiteSetting.private_email },
      WayOut.new("incoming-mail", setting: "reply_by_email_enabled") { Used.incoming_mail? },
      WayOut.new("statistics", setting: "ga_universal_tracking_code") { Used.statistics? },
      WayOut.new("advertisements", setting: "discourse_adplugin_enabled") do
        Used.setting?("discourse_adplugin_enabled")
      end,
      WayOut.new("storage", setting: "enable_s3_uploads") { SiteSetting.enable_s3_uploads },
      WayOut.new("backups", setting: "enable_backups") { SiteSetting.enable_backups },
      WayOut.new("data-explorer", setting: "data_explorer_enabled") do
        Used.setting?("data_explorer_enabled")
      end,
      WayOut.new("calendars"),
      WayOut.new("job-queue"),
      WayOut.new("unsubscribe-page"),
      WayOut.new("exports"),
      WayOut.new("people"),
      WayOut.new("themes", seen: false, page: "/admin/config/customize/themes"),
      WayOut.new("logs", seen: false),
      WayOut.new("other-plugins", seen: false, page: "/admin/plugins") { Used.other_plugins.any? },
    ].freeze
  end
end
