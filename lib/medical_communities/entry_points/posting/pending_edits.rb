# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Edits that wait for a person. Core has a queue for new posts alone; its composer understands the answer all
      # the same, and shows the published text again.
      module PendingEdits
        # PUT /posts/:id, when the post could not be saved: core has no event between that and its answer.
        module PostsController
          def render_json_error(obj, opts = {})
            # An author's edit of a hidden post shows it, which fails in its own way.
            post = obj.is_a?(ActiveRecord::RecordInvalid) ? obj.record : obj
            return super unless action_name == "update" && PendingEdits.held?(post)
            reason = params.dig(:post, :edit_reason)
            kept = PendingEdits.keep(post, current_user, reason)
            return render_json_dump(PendingEdits.answer(post, guardian)) if kept.success?
            super(PendingEdits.sentence(kept) || post, opts)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::PostsController.prepend(PostsController) }
          end

          # @param obj [Object] what core answers about
          # @return [Boolean] whether it is an edit that waits for nothing but a person
          def held?(obj)
            return false unless obj.is_a?(::Post) && obj.medical_verdict&.hold?
            obj.errors.full_messages.uniq == [obj.medical_verdict.sentence]
          end

          # @return [Service::Base::Context]
          def keep(post, editor, reason)
            PendingEdit::Keep.call(
              post: post,
              editor: editor,
              verdict: post.medical_verdict,
              edit_reason: reason.to_s,
            )
          end

          # @return [Hash] what core's queue answers, with the text as it is published
          def answer(post, guardian)
            published = ::Post.with_deleted.find(post.id)
            serializer = PostSerializer.new(published, scope: guardian, root: false, add_raw: true)
            serializer.draft_sequence = DraftSequence.current(guardian.user, draft_key(published))
            {
              action: "enqueued",
              success: true,
              pending_count: pending_count(guardian.user),
              post: serializer.as_json,
            }
          end

          # @return [String, nil] nil: the one about the words
          def sentence(kept)
            verdict = kept[:reason_verdict]
            verdict&.refuse? ? (Current.refusal = verdict).sentence : nil
          end

          private

          def pending_count(user)
            Reviewable
              .pending
              .where(target_created_by: user)
              .where(type: %w[ReviewableQueuedPost ReviewableMedicalEdit])
              .count
          end

          def draft_key(post)
            "#{Draft::EXISTING_TOPIC}#{post.topic_id}"
          end
        end
      end
    end
  end
end
