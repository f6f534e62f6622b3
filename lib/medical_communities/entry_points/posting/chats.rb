# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Chat in the channel of a community's category, where the plugin for it is there: messages, names of threads and
      # channels. Chat has no queue, and its composer no checklist: what is not sent stays in it.
      module Chats
        # Core moves messages between channels by SQL.
        module MessageMover
          def move_to_channel(destination_channel)
            messages = ::Chat::Message.where(id: @ordered_source_message_ids)
            messages.each { |message| Chats.check_move(message, destination_channel, @acting_user) }
            super
          end
        end

        # An error would be shown with each keystroke, and the draft sent again.
        module UpsertDraft
          private

          def upsert_draft(params:, guardian:)
            return super if Chats.stores_draft?(params, guardian.user)
            place = { chat_channel_id: params.channel_id, thread_id: params.thread_id }
            ::Chat::Draft.where(user: guardian.user, **place).destroy_all
          end
        end

        class << self
          def install(plugin)
            OtherPlugins.when_loaded("chat", "Chat::Message") { follow(plugin) }
          end

          def follow(plugin)
            plugin.validate("chat/message", :medical_check) { Chats.check_message(self) }
            plugin.validate("chat/thread", :medical_check) do
              Chats.check_name(self, channel, :title)
            end
            plugin.validate("chat/channel", :medical_check) do
              %i[name description].each { |field| Chats.check_name(self, self, field) }
            end
            %w[chat/message chat/thread chat/channel].each { |name| Watching.follow(plugin, name) }
            EntryPoints.patch(plugin) do
              ::Chat::MessageMover.prepend(MessageMover)
              ::Chat::UpsertDraft.prepend(UpsertDraft)
            end
          end

          # @param message [::Chat::Message]
          def check_message(message)
            return unless Posting.examines?(author_of(message)) && new_words?(message)
            submission = ChatMessage.new(message).submission
            Posting.check(message, submission) if submission
          end

          # @param field [Symbol] that members read beside the messages
          def check_name(record, channel, field)
            return unless record.attribute_changed?(field) && Charter.any?
            submission =
              ChatMessage.text_in(channel, record[field], record.attribute_in_database(field))
            Posting.check(record, submission) if submission
          end

          # @raise [::Chat::MessageMover::InvalidChannel] with our sentence: core answers with it
          def check_move(message, channel, user)
            return unless Posting.examines?(user)
            submission = ChatMessage.new(message, channel).submission
            verdict = submission && Submission::Judge.verdict(submission)
            return if verdict.nil?
            return WatchCounting.add(verdict) if verdict.post?
            raise ::Chat::MessageMover::InvalidChannel, verdict.sentence
          end

          # @return [Boolean]
          def stores_draft?(params, user)
            return true if params.data.blank? || !Posting.examines?(user)
            submission = ChatMessage.draft(params.channel_id, params.data)
            charter = submission&.charter
            return true unless charter&.enforces?
            !charter.keeps_drafts_on_device? && Submission::Judge.verdict(submission).post?
          end

          private

          def author_of(message)
            message.persisted? ? message.last_editor : message.user
          end

          def new_words?(message)
            message.new_record? || message.message_changed? ||
              ChatMessage.new(message).new_pictures?
          end
        end
      end
    end
  end
end
