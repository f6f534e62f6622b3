# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Sending
      # Plugins that hand posts to others, where they are installed. None of them asks before it does.
      module Plugins
        # discourse-chat-integration: posts go to Slack and the like, also by rules for all categories.
        module ChatIntegration
          def trigger_notifications(post_id)
            post = ::Post.find_by(id: post_id)
            super unless post && Plugins.closed?("chat-integration", post)
          end
        end

        # discourse-akismet: before a check, at the check of what was waiting, and when somebody judged a post.
        module Akismet
          def should_check?(target)
            !Plugins.closed?("akismet", target) && super
          end

          def perform_check(client, target)
            return super unless Plugins.closed?("akismet", target)
            move_to_state(target, ::DiscourseAkismet::Bouncer::SKIPPED_STATE)
            nil
          end

          def submit_feedback(target, status)
            super unless Plugins.closed?("akismet", target)
          end
        end

        # discourse-translator: people read the original.
        module Translator
          def detect(translatable)
            super unless Plugins.closed?("translator", translatable)
          end

          def translate(translatable, *)
            return super unless Plugins.closed?("translator", translatable)
            [nil, get_untranslated(translatable)]
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) do
              Plugins.patches.each { |owner, patch| owner.prepend(patch) }
            end
          end

          # @return [Hash] what is patched => by what, as far as it is there
          def patches
            {
              "DiscourseChatIntegration::Manager" => ["singleton_class", ChatIntegration],
              "DiscourseAkismet::Bouncer" => ["itself", Akismet],
              "DiscourseTranslator::Provider::BaseProvider" => ["singleton_class", Translator],
            }.filter_map do |name, (side, patch)|
                owner = name.safe_constantize
                [owner.public_send(side), patch] if owner
              end
              .to_h
          end

          # @param text [::Post, ::Topic, ::PostVotingComment, ::User]
          def closed?(way, text)
            !text.is_a?(::User) && ThirdParties.closed?(way, ThirdParties.category_id(text))
          end
        end
      end
    end
  end
end
