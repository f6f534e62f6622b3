# frozen_string_literal: true

module ::MedicalCommunities
  # That people took a member's post away in a community. Its author is told once what, why, and what can be done; and
  # once more when it is there again.
  class PostRemoval < ActiveRecord::Base
    WAYS = %w[deleted hidden].freeze
    # Who did it by mistake takes it back in the meantime; what goes at once is told at once.
    PAUSE = 1.minute

    self.table_name = "medical_post_removals"

    belongs_to :post, -> { with_deleted }, inverse_of: false
    belongs_to :community, class_name: "MedicalCommunities::Community", optional: true
    belongs_to :removed_by, class_name: "MedicalCommunities::Actor", optional: true
    belongs_to :restored_by, class_name: "MedicalCommunities::Actor", optional: true

    validates :way, inclusion: { in: WAYS }

    scope :standing, -> { where(restored_at: nil) }
    scope :of_author,
          ->(user_id) do
            where(post_id: Post.with_deleted.where(user_id: user_id).select(:id)).order(:id)
          end
    scope :untold, -> { standing.where(told_at: nil) }
    # Nobody is told that something came back of which they never heard that it was gone.
    scope :untold_of_return,
          -> { where.not(told_at: nil).where.not(restored_at: nil).where(restored_told_at: nil) }

    # @param post [Post]
    # @return [Boolean] whether its author hears of it: a member's own words, in a community
    def self.concerns?(post)
      author = post.user
      post.post_type == Post.types[:regular] && !post.user_deleted && author&.human? &&
        !author.email.to_s.end_with?(UserAnonymizer::EMAIL_SUFFIX) && charter_of(post).present?
    end

    # @param post [Post] its topic may be deleted
    # @return [Charter, nil]
    def self.charter_of(post)
      Charter.of(Topic.with_deleted.where(id: post.topic_id).pick(:category_id)) if Charter.any?
    end

    # @return [Boolean]
    def deleted?
      way == "deleted"
    end

    # @return [Boolean] whether others can read the post now
    def post_visible?
      post.present? && !post.trashed? && !post.hidden? && post.topic.present?
    end
  end
end
