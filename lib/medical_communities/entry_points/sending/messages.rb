# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Messages of core to an author about a post that was flagged: they repeat the post, and then go by mail.
      module Messages
        WORDS = %i[flagged_post_raw_content flagged_post_response_raw_content].freeze

        # Core asks nobody what stands in such a message.
        module SystemMessage
          def create(type, params = {})
            super(type, Messages.without_words(params))
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::SystemMessage.prepend(SystemMessage) }
          end

          # @return [Hash] options of a message
          def without_words(params)
            return params unless LinkOnly.any? && params.key?(WORDS.first)
            topic = LinkOnly.topic_at(params[:url])
            return params unless LinkOnly.topic?(topic)
            words = WORDS.to_h { |name| [name, LinkOnly.sentence] }
            params.merge(words, url: LinkOnly.url(params[:url], topic))
          end
        end
      end
    end
  end
end
