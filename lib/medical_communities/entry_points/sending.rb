# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # What core sends out of the forum: mail, notifications, feeds, previews, requests to others.
    module Sending
      PARTS = [
        Mails,
        Digests,
        Messages,
        Alerts,
        Chats,
        Feeds,
        Pages,
        Previews,
        LookUps,
        Plugins,
      ].freeze

      def self.install(plugin)
        PARTS.each { |part| part.install(plugin) }
      end
    end
  end
end
