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
              super.tap { Mail.forget_words(receiver.incoming_email) if Mail.stopped?(receiver) }
            end
          end

          private

          def handle_failure(mail_string, error)
            return Mail.answer(::Mail::Message.new(mail_string).from) if Current.composer_path
            super(
              Mail.for_community?(receiver) ? Mail.without_words(mail_string) : mail_string,
              error,
            )
          end

          def log_email_process_failure(mail_string, error)
            super unless Current.composer_path || Mail.for_community?(receiver)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::Email::Processor.prepend(Processor) }
          end

          # @return [Boolean] whether it is not posted: by us, or by core for a reason of its own
          def stopped?(receiver)
            Current.composer_path.present? ||
              (receiver&.incoming_email&.error.present? && for_community?(receiver))
          end

          # @return [Boolean] whether it was sent to an address of an enforcing community
          def for_community?(receiver)
            return false unless SiteSetting.medical_communities_enabled && Charter.any?
            addresses = receiver&.incoming_email&.to_addresses.to_s.split(";")
            addresses.any? { |address| Charter.of(category_id(address))&.enforces? }
          end

          # @return [String] the mail with what core needs for its answer
          def without_words(mail_string)
            mail = ::Mail::Message.new(mail_string)
            ::Mail::Message.new(from: mail.from, to: mail.to, message_id: mail.message_id).to_s
          end

          # @param post [NewPost] that came by mail and is not posted now
          def note(post, verdict)
            Current.composer_path = post.composer_path
            Current.refusal = verdict
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

          # Also of addresses that core does not take mail for at the moment.
          def category_id(address)
            found = Email::Receiver.check_address(address)
            return found.post&.topic&.category_id if found.is_a?(PostReplyKey)
            Category.find_by_email(address)&.id
          end

          def compose(address)
            RejectionMailer.send_rejection(
              TEMPLATE,
              address,
              link: "#{Discourse.base_url}#{Current.composer_path}",
              items: open_items,
              site_name: SiteSetting.title,
            )
          end

          # @return [String] by labels: nothing that was written
          def open_items
            items = Verdict::Sentence.items(Current.refusal)
            items.present? ? I18n.t("medical_communities.submission.open_items", items: items) : ""
          end

          def locale_of(address)
            User.find_by_email(Array(address).first)&.effective_locale || SiteSetting.default_locale
          end
        end
      end
    end
  end
end
