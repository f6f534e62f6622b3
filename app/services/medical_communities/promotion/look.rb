# frozen_string_literal: true

module ::MedicalCommunities
  # Looks for signs of advertising in a post that is published, counts the brands that its author names, and asks people
  # to look where there is enough of it. Run again, it changes nothing.
  class Promotion::Look
    include ::Service::Base

    model :published_post
    step :read
    policy :could_be_read
    step :count
    step :weigh

    transaction do
      step :keep
      step :ask
    end

    private

    def fetch_published_post(post:)
      PublishedPost.new(post)
    end

    def read(published_post:)
      reading = Promotion::Reading.new(published_post)
      context[:due] = reading.due?
      context[:brands] = context[:due] ? reading.brands : []
    end

    # What could not be read now opens and closes nothing.
    def could_be_read
      !context[:brands].nil?
    end

    def count(published_post:, brands:)
      post = published_post.post
      community_id = published_post.charter&.community_id
      digests = brands.map { |one| one["brand"] }
      BrandMention.note(post, community_id, digests)
      context[:posts] = BrandMention.counts(post.user_id, community_id, digests)
    end

    def weigh(brands:, posts:)
      context[:facts] = brands
        .map do |one|
          one.merge("posts" => posts.fetch(one["brand"], 1), "days" => BrandMention.days)
        end
        .select { |fact| Promotion.worth_a_look?(fact["signs"], fact["posts"]) }
    end

    # Two jobs at once: the second waits for the first, and finds it done.
    def keep(published_post:, facts:)
      promotion = Promotion.lock.find_by(post_id: published_post.id)
      return if promotion.nil? && facts.empty?
      promotion ||= begin_one(published_post)
      context[:promotion] = promotion
      before = promotion.points
      facts.any? ? promotion.renew(published_post, facts) : promotion.let_go
      context[:changed] = promotion.gone_at? || promotion.points != before
    end

    def begin_one(published_post)
      Promotion
        .create_or_find_by!(post_id: published_post.id) do |new|
          new.community_id = published_post.charter.community_id
          new.digest = published_post.submission.digest
        end
        .tap(&:lock!)
    end

    def ask(due:, facts:)
      promotion = context[:promotion]
      reviewable = promotion&.reviewable
      return reviewable&.settle(Discourse.system_user) if promotion.nil? || !due
      return follow(reviewable) if reviewable&.pending?
      ReviewableMedicalPromotion.open(promotion) if facts.any? && !promotion.settled?
    end

    def follow(reviewable)
      reviewable.follow
      reviewable.renew if context[:changed]
    end
  end
end
