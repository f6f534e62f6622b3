# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # A chat message on its way into the channel of a category.
      class ChatMessage
        DOOR = "chat"

        class << self
          # @param channel [::Chat::Channel, nil]
          # @return [Submission, nil] nil: not in a community
          def text_in(channel, text, before = nil)
            return unless channel&.category_channel? && Charter.of(channel.chatable_id)
            Submission.new(
              category_id: channel.chatable_id,
              door: DOOR,
              raw: text,
              before: before && { raw: before },
            )
          end

          # @param data [String] as core's client sends it
          # @return [Submission, nil]
          def draft(channel_id, data)
            text_in(::Chat::Channel.find_by(id: channel_id), JSON.parse(data)["message"])
          rescue JSON::ParserError, TypeError
            text_in(::Chat::Channel.find_by(id: channel_id), data)
          end
        end

        # @param message [::Chat::Message]
        # @param channel [::Chat::Channel] where it goes
        def initialize(message, channel = message.chat_channel)
          @message = message
          @channel = channel
        end

        # @return [Submission, nil]
        def submission
          self.class.text_in(@channel, with_pictures, words_before)
        end

        # @return [Boolean] whether one was added in this very change: core saves them before the message
        def new_pictures?
          @message.association(:upload_references).target.any?(&:previously_new_record?)
        end

        private

        # A picture of a chat message stands beside its text, and asks for the same statement as one inside.
        def with_pictures
          added = @message.new_record? || moves? || new_pictures?
          [@message.message, *(pictures if added)].join("\n\n")
        end

        def pictures
          @message
            .uploads
            .select { |upload| FileHelper.is_supported_image?(upload.original_filename) }
            .map { |upload| "![](#{upload.short_url})" }
        end

        def words_before
          @message.message_in_database if @message.persisted? && !moves?
        end

        def moves?
          @channel != @message.chat_channel
        end
      end
    end
  end
end
