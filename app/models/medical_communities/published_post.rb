# frozen_string_literal: true

module ::MedicalCommunities
  # A post as it stands in a community now.
  class PublishedPost
    attr_reader :post

    delegate :id, :user, :topic, to: :post

    # @param post [::Post]
    def initialize(post)
      @post = post
    end

    # @return [Charter, nil] nil: nobody reads it in a community, so there is nothing to look at
    def charter
      found = Charter.of(topic.category_id) if shown?
      found if found&.judges?
    end

    # Nobody can ask the author any more, so no statement is due: as for what moves in.
    def submission
      @submission ||=
        Submission.new(
          category_id: topic.category_id,
          door: "category",
          title: (topic.title if post.is_first_post?),
          raw: post.raw,
        )
    end

    # @return [Set<String>] keyed fingerprints of what its author has answered for, or a person left as it is
    def settled
      @settled ||= (answered + Examination.left_alone(id)).to_set
    end

    # @return [Boolean] whether a person let these very words through
    def released?
      Release.exists?(post_id: id, digest: [submission.digest, digest_of_edit])
    end

    # Words of a post must not get into an error report.
    def inspect
      "#<#{self.class} #{id}>"
    end

    private

    # An edit is released without the title.
    def digest_of_edit
      Submission.digest(title: nil, raw: post.raw)
    end

    def shown?
      topic && !post.trashed? && !post.hidden? && !post.user_deleted? && own_words?
    end

    def own_words?
      post.post_type != ::Post.types[:small_action]
    end

    def answered
      Attestation
        .where(post_id: id)
        .pluck(:answers)
        .flatten
        .filter_map { |answer| answer["fingerprint"] }
    end
  end
end
