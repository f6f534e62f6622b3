# frozen_string_literal: true

module ::MedicalCommunities
  class StandingCase
    # All that people need who decide: strikes, what was decided before, what core's own penalties are, facts beside it,
    # and what they may do.
    class Dossier
      MOST_STRIKES = 30

      # @param standing_case [StandingCase]
      # @param guardian [Guardian] of who reads
      def initialize(standing_case, guardian)
        @case = standing_case
        @guardian = guardian
        @choices = Choices.new(standing_case, guardian)
      end

      # @return [Hash]
      def to_h
        {
          id: @case.id,
          open: @case.open?,
          for_administrators: @case.for_administrators?,
          sentence: sentence,
          strikes: strikes.map { |strike| strike_row(strike) },
          removable: Strikes::Removable.new(@guardian.user).ids(strikes),
          measures: measures,
          penalties: penalties,
          facts: Facts.new(@case, counting: counting, guardian: @guardian).to_h,
          **choices,
        }
      end

      private

      def user
        @case.subject&.user
      end

      def counting
        @counting ||= Strikes.count(@case.subject, community_id: @case.community_id)
      end

      def sentence
        Strikes::Words.sentence(counting, Strikes.terms)
      end

      def strikes
        @strikes ||=
          @case
            .strikes
            .includes(:pardon, { reporter: :user }, { complaint: :decision })
            .order(id: :desc)
            .limit(MOST_STRIKES)
            .to_a
      end

      def seen_posts
        about = strikes.map(&:complaint).compact.select(&:about_post?)
        @seen_posts ||= Complaint.seen_posts(@guardian, about.map(&:target_id))
      end

      def strike_row(strike)
        {
          id: strike.id,
          reason: Strikes::Words.reason(strike),
          state: strike.state,
          counted_on: strike.counted_on,
          reporter: strike.reporter&.user&.username,
          upheld: strike.complaint&.decision&.outcome == "upheld",
          post_id: ([strike.complaint&.target_id] & seen_posts).first,
        }
      end

      def measures
        found =
          Measure
            .about(@case.subject)
            .includes(:taken_by, :undone_by, community: :category, standing_case: DOSSIER)
            .order(id: :desc)
            .limit(Measure::MOST_SHOWN)
        found.map { |measure| measure_row(measure) }
      end

      # Of another community only what its own moderators may take back can be.
      def measure_row(measure)
        {
          **measure.for_member,
          community_name: name_of(measure.community),
          taken_by: measure.taken_by&.username,
          undone_by: measure.undone_by&.username,
          may_undo: measure.undone_at.nil? && may_undo?(measure),
        }
      end

      # Asked once for all that were taken in the same place, however many.
      def may_undo?(measure)
        of = measure.standing_case
        alike = [of.community_id, of.handed_up_at.nil?, measure.kind, measure.community_id]
        @may_undo ||= {}
        @may_undo.fetch(alike) { @may_undo[alike] = Measure::Undo.allowed?(measure, @guardian) }
      end

      # Whoever gave them.
      def penalties
        return {} if user.nil?
        {
          silenced_until: (last_day(user.silenced_till) if user.silenced?),
          suspended_until: (last_day(user.suspended_till) if user.suspended?),
          restricted: restricted,
        }.compact_blank
      end

      # As people were told: what ends at midnight held until the day before.
      def last_day(till)
        (till - 1.second).to_date
      end

      def restricted
        bars = Bar.in_force.where(user_id: user.id).includes(community: :category)
        bars.map { |bar| name_of(bar.community) }.compact
      end

      # A case circle's name is not told to whom it does not show itself.
      def name_of(community)
        @professional ||= Professional.new(@guardian.user)
        community.category&.name if community&.shown_to?(@guardian.user, @professional)
      end

      # Its steps, how many were taken, and whose it is.
      def ladder
        ladder = @choices.ladder
        {
          steps: ladder.steps,
          taken: ladder.taken,
          of_site: ladder.origin.nil?,
          community_name: name_of(ladder.origin),
        }
      end

      def choices
        return { kinds: [], mine: false } unless @case.open? && @case.decided_by?(@guardian.user)
        {
          mine: true,
          kinds: @choices.kinds,
          suggested: @choices.suggested,
          ladder: ladder,
          communities: @choices.communities.map { |one| { id: one.id, name: one.category&.name } },
          canned: @choices.canned,
        }
      end
    end
  end
end
