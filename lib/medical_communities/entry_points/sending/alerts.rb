# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Notifications on locked screens: of the browser that is open, pushed to browsers, pushed to programs.
      module Alerts
        class << self
          # The first event comes before all of them, the second before what plugins push past the first.
          def install(plugin)
            %i[pre_notification_alert push_notification].each do |event|
              plugin.on(event) { |user, payload| Alerts.withhold(user, payload) }
            end
          end

          # @param payload [Hash] about a post; core goes on with this very object
          def withhold(user, payload)
            topic = LinkOnly.any? && ::Topic.find_by(id: payload[:topic_id])
            return unless topic && LinkOnly.topic?(topic)
            I18n.with_locale(user.effective_locale) do
              payload.merge!(without_words(payload, topic))
            end
          end

          private

          def without_words(payload, topic)
            {
              excerpt: LinkOnly.sentence,
              topic_title: LinkOnly.title(topic),
              post_url: LinkOnly.url(payload[:post_url], topic),
            }
          end
        end
      end
    end
  end
end
