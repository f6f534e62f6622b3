# frozen_string_literal: true

module ::MedicalCommunities
  # A post that waits for a person, or waited: core's queued post, held for our reason.
  class HeldPost
    include ActiveModel::Serialization
    include HeldText

    HOLD = "medical_hold"
    ATTESTATION = "medical_attestation"
    # The words of the author, once a reviewer has changed them.
    WRITTEN = "medical_written"
    # What nobody reads or keeps longer than the decision needs.
    TEXT = ["raw", "title", "raw_email", ATTESTATION, WRITTEN].freeze
    # PostgreSQL keeps a NUL in JSON and then fails to read any of it: one such post in core's queue would hide all.
    PAYLOAD = <<~'SQL'.squish.freeze
      (CASE WHEN strpos(replace(reviewables.payload::text, '\\', ''), '\u0000') = 0 THEN reviewables.payload END)
    SQL
    # What is done with it, in core's names.
    ACTIONS = { release: :approve_post, return_unread: :reject_post, withdraw: :delete }.freeze
    # What its author is told.
    MESSAGES = {
      released: :medical_post_released,
      returned: :medical_post_returned,
      undecided: :medical_post_undecided,
    }.freeze

    attr_reader :reviewable

    delegate :id, :topic, :topic_id, :category, :category_id, :created_at, to: :reviewable

    class << self
      # @param reviewable [Reviewable, nil]
      # @return [HeldPost, nil] nil: not one of ours
      def of(reviewable)
        return unless reviewable.is_a?(ReviewableQueuedPost) && reviewable.payload.is_a?(Hash)
        new(reviewable) if reviewable.payload.key?(HOLD)
      end

      # @return [HeldPost, nil]
      def find_by_id(id)
        of(ReviewableQueuedPost.find_by(id: id))
      end

      # @return [ActiveRecord::Relation] reviewables
      def all
        ReviewableQueuedPost.where("#{PAYLOAD}->'#{HOLD}' IS NOT NULL")
      end

      # @return [ActiveRecord::Relation]
      def kept
        all.where("#{PAYLOAD}->>'raw' <> ''")
      end
    end

    def initialize(reviewable)
      @reviewable = reviewable
    end

    def raw
      payload["raw"].to_s
    end

    # @return [String, nil] nil: a reply
    def title
      payload["title"].presence
    end

    # @return [Hash] raw and title as their author wrote them
    def written
      payload[WRITTEN] || payload.slice("raw", "title")
    end

    # @return [Array<String>] names
    def tags
      Array(payload["tags"]).map { |tag| tag.is_a?(Hash) ? tag["name"] : tag }
    end

    def reply_to_post_number
      payload["reply_to_post_number"]
    end

    # @return [Hash] what was found and answered: see Verdict::HoldRecord
    def record
      payload[HOLD]
    end

    def attestation
      payload[ATTESTATION]
    end

    # @return [Submission] as it would be published now
    def submission
      Submission.new(
        category_id: category_id,
        door: record["door"],
        title: title,
        raw: raw,
        attestation: attestation,
      )
    end

    # @return [Boolean] whether it still has a place to be published in
    def publishable?
      category.present? && author.present? && (topic_id.nil? || place_for_reply?)
    end

    # @return [Boolean] whether what it changes has changed: a new post changes nothing
    def outdated?
      false
    end

    # @return [Boolean] whether whoever releases it is asked once more
    def asks_first?
      topic&.closed?
    end

    def withdrawable_by?(guardian)
      guardian.can_delete?(reviewable)
    end

    # @return [::Post, nil] nil: not published
    def post
      reviewable.target
    end

    # @return [Hash] the payload without the words
    def payload_without_text
      payload.merge(payload.slice("raw", "title").transform_values { "" }).except(
        "raw_email",
        ATTESTATION,
        WRITTEN,
      )
    end

    # Words of a post must not get into an error report.
    def inspect
      "#<#{self.class} #{id} #{state}>"
    end

    private

    def payload
      reviewable.payload
    end

    def place_for_reply?
      topic.present? && !topic.trashed?
    end
  end
end
