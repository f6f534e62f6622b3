# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # How complaints are counted, as settings say it.
    Terms =
      Struct.new(
        :count,
        :window_days,
        :distinct_reporters,
        :distinct_posts,
        :scope,
        :weights,
        :before_review,
        :strike_days,
        keyword_init: true,
      ) do
        # @param list [String] "ground=weight|ground=weight"; what cannot be read is one
        # @return [Hash] ground => weight
        def self.weights(list)
          list
            .to_s
            .split("|")
            .filter_map { |entry| entry.match(/\A\s*([a-z-]+)\s*=\s*(\d{1,2})\s*\z/)&.captures }
            .to_h { |ground, weight| [ground, [weight.to_i, self::MOST_WEIGHT].min] }
        end

        # @return [Integer] zero: it never counts
        def weight_of(ground)
          weights.fetch(ground, 1)
        end

        def upheld_only?
          count == "upheld"
        end

        def by_community?
          scope == "community"
        end
      end
    Terms::MOST_WEIGHT = 10
  end
end
