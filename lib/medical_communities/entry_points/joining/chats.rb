# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Joining
      # Channels of communities in the plugin chat: who may not take part there writes no message, changes none and
      # reacts to none.
      module Chats
        # It has no hook for who may write in a channel.
        module Guardian
          def can_create_channel_message?(channel)
            super && !medical_limit_in_chat(channel)
          end

          def can_edit_chat?(message)
            super && !medical_limit_in_chat(message.chat_channel)
          end

          def medical_limit_in_chat(channel)
            medical_limit(channel.chatable_id) if channel.category_channel?
          end
        end

        # It knows no other reason than that a channel is closed.
        module Reason
          def reason
            guardian.medical_limit_in_chat(channel)&.sentence || super
          end
        end

        CREATION = "Chat::Channel::Policy::MessageCreation"

        def self.install(plugin)
          EntryPoints.patch(plugin) do
            OtherPlugins.when_loaded("chat", CREATION) do
              ::Guardian.prepend(Guardian)
              CREATION.constantize::CategoryStrategy.prepend(Reason)
            end
          end
        end
      end
    end
  end
end
