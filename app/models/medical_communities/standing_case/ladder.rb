# frozen_string_literal: true

module ::MedicalCommunities
  class StandingCase
    # Which measure is suggested after how many reviews: a community's own ladder, or one from above it, or the site's.
    # A suggestion: nobody is bound by it.
    class Ladder
      STEPS = %w[warned restricted silenced suspended].freeze
      MOST_STEPS = 8

      class << self
        # @return [Array<String>]
        def of_site
          SiteSetting.medical_communities_ladder.split("|").select { |step| STEPS.include?(step) }
        end

        # @param value [Object]
        # @return [Boolean] whether it may be a community's own
        def valid?(value)
          value.is_a?(Array) && value.size <= MOST_STEPS && (value - STEPS).empty?
        end
      end

      # @param standing_case [StandingCase]
      def initialize(standing_case)
        @case = standing_case
      end

      # @return [Community, nil] whose ladder it is; nil: the site's
      def origin
        return @origin if defined?(@origin)
        from = place&.origin("ladder")
        @origin = (from if from&.ladder.present?)
      end

      # @return [Array<String>]
      def steps
        origin ? origin.ladder : self.class.of_site
      end

      # @return [Integer] how many reviews of the same place ended in one of the steps, and still do
      def taken
        @taken ||= decided.standing.where(kind: STEPS).count
      end

      # @return [String, nil]
      def suggested
        steps[taken] || steps.last
      end

      private

      def decided
        about = Measure.about(@case.subject)
        return about if @case.community_id.nil?
        about.joins(:standing_case).where(
          medical_standing_cases: {
            community_id: @case.community_id,
          },
        )
      end

      # A case of the whole forum has the ladder of the community that all of its strikes come from, should it be one.
      def place
        return @case.community if @case.community_id
        ids = @case.strikes.in_force.distinct.pluck(:community_id)
        Community.find_by(id: ids.first) if ids.one?
      end
    end
  end
end
