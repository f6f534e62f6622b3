# frozen_string_literal: true

module ::MedicalCommunities
  # A text that is published with something open, as it was then: what a person is asked to look at. Of the text a
  # keyed digest, of what was found keyed fingerprints; places and rules are with the reviewable.
  class Examination < ActiveRecord::Base
    include Sealed

    REASON_LENGTH = 2000

    self.table_name = "medical_examinations"

    has_one :reviewable,
            -> { where(type: "ReviewableMedicalPost") },
            as: :target,
            dependent: :destroy

    validates :reason, length: { maximum: REASON_LENGTH }

    seals :reason

    scope :pending, -> { joins(:reviewable).merge(Reviewable.pending) }

    # @return [Array<String>] fingerprints of what a person has seen in this post and left as it is
    def self.left_alone(post_id)
      where(post_id: post_id)
        .joins(:reviewable)
        .merge(Reviewable.rejected)
        .pluck(:fingerprints)
        .flatten
    end

    # @return [::Post, nil] also a deleted one
    def post
      @post ||= ::Post.with_deleted.find_by(id: post_id)
    end
  end
end
