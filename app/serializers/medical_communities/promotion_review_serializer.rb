# frozen_string_literal: true

module ::MedicalCommunities
  # Signs of advertising in a post, for those who decide.
  class PromotionReviewSerializer < ::ApplicationSerializer
    attributes :id, :post_id, :community_name, :brands, :is_gone, :is_deleted, :outcome, :decided_at

    def community_name
      object.community&.category&.name
    end

    def brands
      words = Promotion::Words.new(object)
      object.facts.map do |fact|
        { names: words.names(fact), **fact.slice("signs", "posts", "days").symbolize_keys }
      end
    end

    def is_gone
      object.gone_at.present?
    end

    def is_deleted
      object.post.nil? || object.post.trashed?
    end
  end
end
