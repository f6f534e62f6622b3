# frozen_string_literal: true

module ::MedicalCommunities
  # How many strikes somebody has today.
  module Strikes
    class << self
      # @return [Terms] as settings are now
      def terms
        Terms.new(
          count: SiteSetting.medical_communities_strikes_count,
          window_days: SiteSetting.medical_communities_strikes_window_days,
          distinct_reporters: SiteSetting.medical_communities_strikes_by_distinct_reporters,
          distinct_posts: SiteSetting.medical_communities_strikes_by_distinct_posts,
          scope: SiteSetting.medical_communities_strike_scope,
          weights: Terms.weights(SiteSetting.medical_communities_strike_weights),
          before_review: SiteSetting.medical_communities_strikes_before_review,
          strike_days: SiteSetting.medical_communities_strike_days,
        )
      end

      # @param subject [Actor]
      # @param community_id [Integer, nil] where; it matters only should each community count for itself
      # @param except [Strike, nil] as if it were not there
      # @return [Counting]
      def count(subject, community_id: nil, except: nil)
        strikes = Strike.in_force.where(subject_id: subject.id).where.not(id: except&.id)
        marks = Marks.of_strikes(strikes)
        Counting.new(
          marks.fetch(subject.id, []),
          terms,
          day: Time.zone.today,
          community_id: community_id,
        )
      end

      # @param community_id [Integer, nil]
      # @return [Integer, nil] where a case about it belongs; nil: to the whole forum
      def place(community_id)
        community_id if terms.by_community?
      end
    end
  end
end
