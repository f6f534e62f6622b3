# frozen_string_literal: true

module ::MedicalCommunities
  # A post that waits for a person, or waited: core's queued post, held for our reason.
  class HeldPost
    include ActiveModel::Serialization

    HOLD = "medical_hold"
    ATTESTATION = "medical_attestation"
    # The words of the author, once a reviewer has changed them.
    WRITTEN = "medical_written"
    # What nobody reads or keeps longer than the decision needs.
    TEXT = ["raw", "title", "raw_email", ATTESTATION, WRITTEN].freeze
    STATES = { "pending" => "waiting", "approved" => "released", "rejected" => "returned" }.freeze

    attr_reader :reviewable

    delegate :id,
             :topic,
             :topic_id,
             :category,
             :category_id,
             :created_at,
             :pending?,
             to: :reviewable

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
        ReviewableQueuedPost.where("payload->'#{HOLD}' IS NOT NULL")
      end

      # @return [ActiveRecord::Relation] those whose words are still here and were decided on before that time
      def decided_before(time)
        later = ReviewableHistory.transitioned.where("created_at >= ?", time)
        decided.where.not(id: later.select(:reviewable_id))
      end

      # @return [ActiveRecord::Relation]
      def decided
        kept.where.not(status: :pending)
      end

      # @return [ActiveRecord::Relation]
      def kept
        all.where("payload->>'raw' <> ''")
      end
    end

    def initialize(reviewable)
      @reviewable = reviewable
    end

    def author
      reviewable.target_created_by
    end

    def reviewers
      Reviewers.new(self)
    end

    # @return [Boolean] whether this person may read the words
    def readable_by?(user)
      author?(user) || (user.present? && reviewers.include?(user))
    end

    def author?(user)
      user.present? && reviewable.target_created_by_id == user.id
    end

    # @return [String] waiting, released, returned; withdrawn: its author deleted it
    def state
      STATES.fetch(reviewable.status, "withdrawn")
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

    # @return [Hash] what core's queue does not keep of a post
    def options
      record["options"].to_h.symbolize_keys
    end

    def attestation
      payload[ATTESTATION]
    end

    # @return [Boolean] whether its words are still here
    def kept?
      raw.present?
    end

    # @return [Boolean] whether they are other words than those that were examined
    def changed?
      kept? && record["digest"] != submission.digest
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

    # @return [Charter] the one that the text was judged by
    def charter
      Charter.new(record.slice("category_id", "preset", "severities").merge("mode" => "enforce"))
    end

    # @return [Boolean] whether it still has a place to be published in
    def publishable?
      category.present? && author.present? && (topic_id.nil? || place_for_reply?)
    end

    # @return [MedicalCommunities::Return, nil]
    def return
      @return ||= MedicalCommunities::Return.find_by(reviewable_id: id)
    end

    # @return [MedicalCommunities::Release, nil]
    def release
      @release ||= MedicalCommunities::Release.find_by(reviewable_id: id)
    end

    # @return [String] where its author reads what became of it
    def path
      "/medical-communities/held/#{id}"
    end

    # @return [Time, nil]
    def decided_at
      reviewable.reviewable_histories.select(&:transitioned?).map(&:created_at).max unless pending?
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
