# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Reviewing
      # Turns what our services decide into core's results. A result that fails always says why: one without a
      # reason is written to the log whole, words included.
      class Decision
        SENTENCES = "medical_communities.held_post.not_decided"
        REFUSALS = %i[waiting publishable unchanged may_release says_why passes].freeze

        # @param args [Hash] of core's `perform`
        def initialize(held_post, performed_by, args)
          @held_post = held_post
          @performed_by = performed_by
          @args = args.to_h.with_indifferent_access
        end

        # Yields to core's approval. A release is undone with it, as core runs both in one transaction.
        #
        # @return [Reviewable::PerformResult]
        def release(&approval)
          call(HeldPost::Release, reason: @args[REASON]) do |context|
            approval.call.tap { |result| complete(context[:release], result) if result.success? }
          end
        end

        # @return [Reviewable::PerformResult]
        def return
          call(HeldPost::Return, note: @args[NOTE]) do
            outcome(:success) do |result|
              result.transition_to = :rejected
              result.after_commit = -> { tell(system? ? :undecided : :returned) }
            end
          end
        end

        private

        def call(service, params)
          dependencies = { held_post: @held_post, guardian: Guardian.new(@performed_by) }
          context = service.call(params: params, **dependencies)
          context.success? ? yield(context) : failure(context)
        end

        def complete(release, result)
          note_post(release, result.created_post) if result.created_post
          core = result.after_commit
          result.after_commit = -> do
            core&.call
            tell(:released)
          end
        end

        def note_post(release, post)
          release.update!(post: post)
          replace_notification(post)
        end

        # Our message says the same, and by mail too.
        def replace_notification(post)
          Notification.where(
            notification_type: Notification.types[:post_approved],
            user_id: post.user_id,
            topic_id: post.topic_id,
            post_number: post.post_number,
          ).destroy_all
        end

        def tell(news)
          HeldPost::Tell.call(held_post: @held_post, news: news)
        end

        def failure(context)
          reviewable.errors.add(:base, sentence(context))
          outcome(:failure) { |result| result.errors = reviewable.errors }
        end

        # The reviewable's own way to make one is private in 2026.
        def outcome(status, &block)
          Reviewable::PerformResult.new(reviewable, status).tap(&block)
        end

        def sentence(context)
          reason = Hurdle.of(context, REFUSALS)
          I18n.t("#{SENTENCES}.#{reason || "too_long"}", items: items(context))
        end

        def items(context)
          verdict = context[:verdict]
          verdict ? Verdict::Sentence.items(verdict) : nil
        end

        def reviewable
          @held_post.reviewable
        end

        def system?
          @performed_by.id == Discourse.system_user.id
        end
      end
    end
  end
end
