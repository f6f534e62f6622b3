# frozen_string_literal: true

module ::MedicalCommunities
  # A text that waits for a person, or waited: a new post or the edit of one. What includes it knows its
  # `reviewable`, `record`, `raw`, `attestation` and `submission`.
  module HeldText
    extend ActiveSupport::Concern

    STATES = { "pending" => "waiting", "approved" => "released", "rejected" => "returned" }.freeze

    # @param reviewable [Reviewable, nil]
    # @return [HeldText, nil] nil: none of ours
    def self.of(reviewable)
      reviewable.is_a?(ReviewableMedicalEdit) ? reviewable.target : HeldPost.of(reviewable)
    end

    # @param id [Integer, String] of the reviewable
    # @return [HeldText, nil]
    def self.find_by_id(id)
      of(Reviewable.find_by(id: id))
    end

    included { delegate :pending?, to: :reviewable }

    class_methods do
      # @return [ActiveRecord::Relation] reviewables whose words are still here
      def decided
        kept.where.not(status: :pending)
      end

      # @return [ActiveRecord::Relation] those that were decided on before that time
      def decided_before(time)
        later = ReviewableHistory.transitioned.where("created_at >= ?", time)
        decided.where.not(id: later.select(:reviewable_id))
      end
    end

    def author
      reviewable.target_created_by
    end

    def reviewers
      HeldPost::Reviewers.new(self)
    end

    # @return [Boolean] whether this person may read the words
    def readable_by?(user)
      author?(user) || (user.present? && reviewers.include?(user))
    end

    def author?(user)
      user.present? && reviewable.target_created_by_id == user.id
    end

    # @return [String] waiting, released, returned; withdrawn: its author took it back unread
    def state
      STATES.fetch(reviewable.status, "withdrawn")
    end

    # @return [Hash] what core's queue does not keep of a post
    def options
      record["options"].to_h.symbolize_keys
    end

    # @return [Boolean] whether its words are still here
    def kept?
      raw.present?
    end

    # @return [Boolean] whether they are other words than those that were examined
    def reworded?
      kept? && record["digest"] != submission.digest
    end

    # @return [Charter] the one that the text was judged by
    def charter
      Charter.new(record.slice("category_id", *Charter::POLICY).merge("mode" => "enforce"))
    end

    # Reads all that its page shows, so that the serializer asks the database nothing.
    #
    # @return [HeldText] itself
    def whole
      [self.return, post&.topic, reviewable.reviewable_histories.load]
      [topic.category, topic.shared_draft] if topic
      self
    end

    # @return [MedicalCommunities::Return, nil]
    def return
      return @return if defined?(@return)
      @return = MedicalCommunities::Return.find_by(reviewable_id: reviewable.id)
    end

    # @return [MedicalCommunities::Release, nil]
    def release
      @release ||= MedicalCommunities::Release.find_by(reviewable_id: reviewable.id)
    end

    # @return [String] where its author reads what became of it
    def path
      "/medical-communities/held/#{reviewable.id}"
    end

    # @return [Time, nil]
    def decided_at
      reviewable.reviewable_histories.select(&:transitioned?).map(&:created_at).max unless pending?
    end
  end
end
