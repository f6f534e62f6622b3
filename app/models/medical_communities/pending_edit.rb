# frozen_string_literal: true

module ::MedicalCommunities
  # The edit of a published post that waits for a person, or waited. The published text stays as it is until then.
  class PendingEdit < ActiveRecord::Base
    include HeldText
    include Sealed

    # What is done with it, in core's names.
    ACTIONS = {
      release: :medical_release,
      return_unread: :medical_return,
      withdraw: :medical_withdraw,
    }.freeze
    # What its author is told.
    MESSAGES = {
      released: :medical_edit_released,
      returned: :medical_edit_returned,
      undecided: :medical_edit_undecided,
    }.freeze

    BLANK = { sealed_raw: nil, sealed_edit_reason: nil, sealed_attestation: nil }.freeze

    self.table_name = "medical_pending_edits"

    belongs_to :user
    belongs_to :category
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalEdit") },
            as: :target,
            dependent: :destroy

    seals :raw, :edit_reason, :attestation

    after_save :keep_uploads, if: :saved_change_to_sealed_raw?

    class << self
      # @return [ActiveRecord::Relation] reviewables whose words are still here
      def kept
        ReviewableMedicalEdit.where(target_id: where.not(sealed_raw: nil).select(:id))
      end

      # @return [ActiveRecord::Relation] of what that person has waiting
      def reviewables(post_id, user_id)
        edits = where(post_id: post_id, user_id: user_id)
        ReviewableMedicalEdit.pending.where(target_id: edits.select(:id))
      end

      # Nobody decides while the lock lasts.
      #
      # @return [PendingEdit, nil]
      def waiting(post, editor)
        reviewables(post.id, editor.id).lock.first&.target
      end
    end

    # @return [::Post, nil] also a deleted one
    def post
      @post ||= ::Post.with_deleted.find_by(id: post_id)
    end

    # @return [Topic, nil]
    def topic
      post&.topic
    end

    # @return [Boolean] whether the published text is no longer the one that was edited
    def outdated?
      base_digest != Submission.digest(title: nil, raw: post&.raw)
    end

    # @return [Submission] as it would be published now
    def submission
      Submission.new(
        category_id: category_id,
        door: record["door"],
        raw: raw,
        attestation: attestation,
      )
    end

    # @return [Boolean] whether the post is where it was, and its editor may still change it
    def publishable?
      author.present? && post.present? && !post.trashed? && topic&.category_id == category_id &&
        editable?
    end

    # A closed topic takes edits as ever.
    def asks_first?
      false
    end

    # @return [Boolean] whether its author sent other words while it waited
    def replaced?
      updated_at > created_at
    end

    # @return [Boolean] whether this person may take it into the composer again
    def editable_by?(guardian)
      post.present? && !post.trashed? && guardian.can_edit?(post)
    end

    # @return [String, nil] what stands there; nil for who does not see the post, or when nothing is kept
    def published(guardian)
      post.raw if kept? && post && guardian.can_see?(post)
    end

    # @return [Hash] as its author wrote it
    def written
      { "raw" => raw.to_s }
    end

    def topic_id
      topic&.id
    end

    def title
      nil
    end

    def tags
      []
    end

    def reply_to_post_number
      nil
    end

    def withdrawable_by?(guardian)
      author?(guardian.user)
    end

    # Words of a post must not get into an error report.
    def inspect
      "#<#{self.class} #{id}>"
    end

    private

    # The time for edits may be over by now; it was not when this one was sent.
    def editable?
      guardian = Guardian.new(author)
      guardian.can_see?(post) && (post.user_id == user_id || guardian.can_edit?(post))
    end

    # Core removes uploads that nothing refers to.
    def keep_uploads
      UploadReference.ensure_exist!(upload_ids: Upload.extract_upload_ids(raw), target: self)
    end
  end
end
