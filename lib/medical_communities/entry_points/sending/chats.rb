# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Chat in a community's channel: what its notifications and its summary by mail say.
      module Chats
        # Chat has no event for what it pushes.
        module Message
          def push_notification_excerpt
            Chats.link_only?(chat_channel) ? LinkOnly.sentence : super
          end
        end

        # Nor one for what it mails. Core's setting then hides the messages of all channels in this one mail.
        module Mailer
          def build_email(*)
            channels = [*@grouped_channels&.keys, *@grouped_threads&.keys]
            return super unless channels.any? { |channel| Chats.link_only?(channel) }
            Current.set(private_mail: true) { super }
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              next unless defined?(::Chat::Message)
              ::Chat::Message.prepend(Message)
              ::UserNotifications.prepend(Mailer)
            end
          end

          def link_only?(channel)
            channel.category_channel? && LinkOnly.category?(channel.chatable_id)
          end
        end
      end
    end
  end
end
