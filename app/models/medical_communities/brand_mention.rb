# frozen_string_literal: true

module ::MedicalCommunities
  # That somebody named a brand in a post of a community. It is known by a keyed digest alone, and forgotten when the
  # days are over within which mentions count.
  class BrandMention < ActiveRecord::Base
    self.table_name = "medical_brand_mentions"

    class << self
      # @param key [String] of the promotion script: a word of the text
      # @return [String]
      def digest(key)
        Keys.digest("brand\0#{key}")
      end

      # @return [Integer] days within which mentions count
      def days
        SiteSetting.medical_communities_promotion_days
      end

      # @param brands [Array<String>] digests of all that the post names now
      def note(post, community_id, brands)
        own = where(post_id: post.id)
        own
          .where.not(brand: brands)
          .or(own.where.not(user_id: post.user_id, community_id: community_id))
          .delete_all
        rows = brands.map { |brand| row(post, community_id, brand) }
        insert_all(rows, unique_by: %i[post_id brand]) if rows.any?
      end

      # @return [Hash] digest => number of posts of this author that name it
      def counts(user_id, community_id, brands)
        of_days = where("day > ?", days.days.ago.to_date)
        of_days
          .where(user_id: user_id, community_id: community_id, brand: brands)
          .group(:brand)
          .count
      end

      # What does not count any more.
      def forget_old
        where(day: ..days.days.ago.to_date).in_batches.delete_all
      end

      private

      def row(post, community_id, brand)
        {
          post_id: post.id,
          user_id: post.user_id,
          community_id: community_id,
          brand: brand,
          day: post.created_at.to_date,
        }
      end
    end
  end
end
