# frozen_string_literal: true

module ::MedicalCommunities
  # Keeps an edit for a person to decide. Of one editor one edit of a post waits: what is sent again takes the place
  # of what waits, and the same words change nothing.
  class PendingEdit::Keep
    include ::Service::Base

    policy :is_for_all
    policy :reason_may_stay
    step :keep

    private

    # Those who decide need not be among the few who read a message, see a whisper or a shared draft.
    def is_for_all(post:)
      topic = post.topic
      topic.present? && !topic.private_message? && topic.shared_draft.nil? && !post.whisper?
    end

    # Whoever decides about the words reads the reason for them too.
    def reason_may_stay(post:, edit_reason:)
      return true if edit_reason.blank?
      verdict = EntryPoints::Posting::Remarks.remark_verdict(post, edit_reason)
      context[:reason_verdict] = verdict
      verdict.nil? || !verdict.refuse?
    end

    # A browser may repeat a request before the first one is answered.
    def keep(post:, editor:)
      DistributedMutex.synchronize("medical_pending_edit_#{post.id}_#{editor.id}") do
        PendingEdit.transaction { context[:pending_edit] = replaced || opened }
      end
    end

    def replaced
      waiting = PendingEdit.waiting(context[:post], context[:editor])
      return waiting if waiting.nil? || same?(waiting)
      waiting.update!(columns)
      waiting.reviewable.renew
      waiting
    end

    def opened
      PendingEdit
        .create!(post_id: context[:post].id, user: context[:editor], **columns)
        .tap { |edit| ReviewableMedicalEdit.open(edit) }
    end

    def same?(waiting)
      columns.except(:attestation).all? { |name, value| waiting.public_send(name) == value }
    end

    def columns
      @columns ||= {
        category_id: submission.category_id,
        raw: submission.raw,
        edit_reason: context[:edit_reason].presence,
        attestation: submission.answers&.to_json,
        record: Verdict::HoldRecord.of(context[:verdict]).as_json,
        base_digest: Submission.digest(title: nil, raw: submission.before[:raw]),
      }
    end

    def submission
      context[:verdict].submission
    end
  end
end
