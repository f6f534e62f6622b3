# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      module Mails
        # The topic that a mail is about.
        class Subject
          class << self
            # @param arguments [Array] what a mailer is called with
            # @return [::Topic, nil]
            def of(arguments)
              arguments.filter_map { |argument| topic_of(argument) }.first if LinkOnly.any?
            end

            private

            def topic_of(argument)
              case argument
              when ::Topic
                argument
              when ::Post
                argument.topic
              when ::Invite
                argument.topics.order(:created_at).first
              when Hash
                of_options(argument)
              end
            end

            def of_options(options)
              url = (options[:notification_data_hash] || {})[:post_url]
              options[:post]&.topic || LinkOnly.topic_at(url)
            end
          end

          def initialize(topic)
            @topic = topic
          end

          # What core and plugins write beside the text, whatever core's setting says.
          #
          # @return [Hash] options of a mail
          def without_words(options)
            options.merge(replacements(options).slice(*options.keys))
          end

          private

          def replacements(options)
            {
              topic_title: title,
              topic_title_url_encoded: UrlHelper.encode_component(title),
              topic_excerpt: "",
              subject: options[:subject]&.gsub(@topic.title, title),
              topic_link: LinkOnly.url(options[:topic_link], @topic),
              post_url: LinkOnly.url(options[:post_url], @topic),
              show_tags_in_subject: tags(options),
            }
          end

          def title
            @title ||= LinkOnly.title(@topic)
          end

          def tags(options)
            options[:show_tags_in_subject] unless SiteSetting.medical_communities_hide_titles
          end
        end
      end
    end
  end
end
