# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Mail about a post or a topic.
      module Mails
        MAILERS = %w[UserNotifications InviteMailer AssignMailer].freeze

        # Core's setting that keeps words out of mail knows the whole forum only. Here it holds for the mail at work,
        # which core has no way to say.
        module PrivateEmail
          def private_email(*)
            Current.private_mail || super
          end
        end

        # Core has no event before a mail is written.
        module Mailer
          def process(action, *arguments, **options)
            topic = Subject.of([*arguments, options])
            return super unless LinkOnly.topic?(topic)
            Current.set(private_mail: true, mailed_topic: topic) { super }
          end

          def build_email(to, options = {})
            topic = Current.mailed_topic
            super(to, topic ? Subject.new(topic).without_words(options) : options)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              ::SiteSetting.singleton_class.prepend(PrivateEmail)
              MAILERS.filter_map(&:safe_constantize).each { |mailer| mailer.prepend(Mailer) }
            end
            plugin.register_modifier(:should_add_email_attachments) do |post|
              !LinkOnly.topic?(post.try(:topic)) && post
            end
            plugin.on(:before_email_send) { |message, _type| Mails.shorten_archive(message) }
          end

          # Core writes this header when nothing tells any more which mail is at work.
          def shorten_archive(message)
            topic = message.header["List-Archive"] && ::Topic.find_by(id: topic_id(message))
            return unless LinkOnly.topic?(topic)
            message.header["List-Archive"] = nil
            message.header["List-Archive"] = "#{Discourse.base_url_no_prefix}#{topic.slugless_url}"
          end

          private

          def topic_id(message)
            message.header["X-Discourse-Topic-Id"].to_s
          end
        end
      end
    end
  end
end
