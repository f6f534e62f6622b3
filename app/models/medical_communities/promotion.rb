# frozen_string_literal: true

module ::MedicalCommunities
  # That a published post has signs of advertising. A hint for people, who alone decide what it is. Of the post it keeps
  # places and digests; words are read from the post when somebody looks.
  class Promotion < ActiveRecord::Base
    RULE = "brand-names/brand-name"
    # The ground for complaints that a removed post is told of.
    GROUND = "advertising"
    OUTCOMES = %w[left written removed].freeze
    # So many different signs are no opinion any more.
    SIGNS = 2
    # Without any sign, so many times as often.
    ALONE = 2
    DOSSIER = [{ post: :topic }, { community: :category }].freeze

    self.table_name = "medical_promotions"

    belongs_to :post, -> { with_deleted }, inverse_of: false, optional: true
    belongs_to :community, class_name: "MedicalCommunities::Community"
    has_one :reviewable,
            -> { where(type: "ReviewableMedicalPromotion") },
            as: :target,
            dependent: :destroy

    validates :outcome, inclusion: { in: OUTCOMES }, allow_nil: true

    scope :removed, -> { where(outcome: "removed") }

    class << self
      # @param signs [Array<String>]
      # @param posts [Integer] in which its author named the brand
      # @return [Boolean] whether people should look at it
      def worth_a_look?(signs, posts)
        return true if signs.size >= SIGNS || posts >= often * ALONE
        signs.any? && posts >= often
      end

      # @return [Integer] posts from which on it is a repetition
      def often
        SiteSetting.medical_communities_promotion_mentions
      end
    end

    # @return [Integer, nil]
    def category_id
      community&.category_id
    end

    # @return [Array<String>] each brand with each of its signs, by which a decision knows what it was about
    def points
      facts.flat_map do |fact|
        often = "often" if fact["posts"] >= self.class.often
        [*fact["signs"], often].compact.map { |sign| "#{fact["brand"]} #{sign}" }
      end
    end

    # @param published_post [PublishedPost]
    # @param facts [Array<Hash>] brand, signs, places, posts, days
    def renew(published_post, facts)
      update!(
        community_id: published_post.charter.community_id,
        digest: published_post.submission.digest,
        facts: facts,
        gone_at: nil,
      )
    end

    # The post has none of it any more; what it had stays for who decides.
    def let_go
      update!(gone_at: gone_at || Time.zone.now)
    end

    # @return [Boolean] whether people have decided about all of it
    def settled?
      (points - settled).empty?
    end

    def decide(outcome)
      update!(outcome: outcome, decided_at: Time.zone.now, settled: settled | points)
    end

    def inspect
      "#<#{self.class} #{id}>"
    end
  end
end
