# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # Before ReviewableQueuedPost: core has no way to say of one queued post who decides about it and how.
      module HeldReviewable
        def self.prepended(base)
          base.before_save :keep_in_community, :keep_words_of_author, :drop_nul
        end

        def build_actions(actions, guardian, args)
          held_post = Reviewing.held_post(self)
          held_post ? Choices.new(held_post, guardian).add_actions(actions) : super
        end

        def build_editable_fields(fields, guardian, args)
          held_post = Reviewing.held_post(self)
          held_post ? Choices.new(held_post, guardian).add_fields(fields) : super
        end

        def create_options
          super.merge(HeldPost.of(self)&.options.to_h)
        end

        def perform_approve_post(performed_by, args)
          held_post = Reviewing.held_post(self)
          return LateHold.of(self)&.result || super if held_post.nil?
          Decision.new(held_post, performed_by, args).release { super }
        end

        def perform_medical_release_own(performed_by, args)
          perform_approve_post(performed_by, args)
        end

        def perform_medical_return(performed_by, args)
          Decision.new(HeldPost.of(self), performed_by, args).return
        end

        # Ours only for the system, which clears what nobody decided. Core's log keeps the words, and its events
        # carry them: both also while the plugin is off.
        def perform_reject_post(performed_by, args)
          held_post = Reviewing.held_post(self)
          return Decision.new(held_post, performed_by, args).return if held_post
          without_held_text { super }
        end

        # Core mails the words.
        def perform_revise_and_reject_post(performed_by, args)
          without_held_text { super }
        end

        # Core keeps the words before and after an edit.
        def log_history(reviewable_history_type, performed_by, edited: nil)
          super(
            reviewable_history_type,
            performed_by,
            edited: HeldPost.of(self) ? edited&.except("payload") : edited,
          )
        end

        private

        def keep_in_community
          held_post = Reviewing.held_post(self)
          return if held_post.nil?
          self.category_id ||= held_post.record["category_id"]
          return unless new_record? || category_id_changed?
          self.reviewable_by_moderator = HeldPost::Reviewers.moderators?(category)
        end

        # Core overwrites them; they are what goes back to the author.
        def keep_words_of_author
          held_post = Reviewing.held_post(self)
          return if held_post.nil? || new_record? || !payload_changed?
          written = payload_in_database.slice("raw", "title")
          return if payload.key?(HeldPost::WRITTEN) || written == payload.slice("raw", "title")
          self.payload = payload.merge(HeldPost::WRITTEN => written)
        end

        # See HeldPost::PAYLOAD. No post can hold one either.
        def drop_nul
          self.payload = without_nul(payload) if payload_changed? && HeldPost.of(self)
        end

        def without_nul(value)
          case value
          when String
            value.delete("\0")
          when Array
            value.map { |one| without_nul(one) }
          when Hash
            value.to_h { |key, one| [without_nul(key), without_nul(one)] }
          else
            value
          end
        end

        def without_held_text
          held_post = HeldPost.of(self)
          return yield if held_post.nil?
          words = payload
          self.payload = held_post.payload_without_text
          yield
        ensure
          self.payload = words if words
        end
      end
    end
  end
end
