# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Mail that would become a post. What is not posted gets an answer of ours, each time, with a link to the
      # composer; then the words go from where core has put them before it asked. See NewPosts for the check.
      module Mail
        TEMPLATE = :medical_mail_not_posted

        # Core answers a refused post once a day, keeps the mail, and may log it whole. It has no event for mail.
        module Processor
          def process!
            Current.set(refusal: nil, composer_path: nil) do
              super.tap { Mail.forget_words(receiver&.incoming_email) if Current.composer_path }
            end
          end

          private

          def handle_failure(mail_string, error)
            return super unless Current.composer_path
            Mail.answer(::Mail::Message.new(mail_string).from)
          end

          def log_email_process_failure(mail_string, error)
            super unless Current.composer_path
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::Email::Processor.prepend(Processor) }
          end

          # @param post [NewPost] that came by mail and is not posted now
          def note(post)
            Current.composer_path = post.composer_path
          end

          # @return [::Mail::Message]
          def answer(address)
            # Rails writes a mail when it is first looked at: that must be in the author's language.
            message = I18n.with_locale(locale_of(address)) { compose(address).tap(&:subject) }
            Email::Sender.new(message, TEMPLATE).send
            message
          end

          # @param incoming_email [IncomingEmail, nil]
          def forget_words(incoming_email)
            incoming_email&.update_columns(raw: "", subject: nil, rejection_message: nil)
          end

          private

          def compose(address)
            RejectionMailer.send_rejection(
              TEMPLATE,
              address,
              link: "#{Discourse.base_url}#{Current.composer_path}",
              site_name: SiteSetting.title,
            )
          end

          def locale_of(address)
            User.find_by_email(Array(address).first)&.effective_locale || SiteSetting.default_locale
          end
        end
      end
    end
  end
end
