# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # How many strikes a member has. Knows no database and no clock: the same marks, terms and day give the same count
    # in any order; one more complaint never lowers it, one less never raises it.
    class Counting
      # @param marks [Array<Mark>] of one member
      # @param terms [Terms]
      # @param day [Date]
      # @param community_id [Integer, nil] where counted, should each community count for itself
      def initialize(marks, terms, day:, community_id: nil)
        @marks = marks
        @terms = terms
        @day = day
        @community_id = community_id
      end

      # @return [Array<Mark>] what is looked at; the count may be lower
      def counted
        @counted ||= @marks.select { |mark| counts?(mark) }
      end

      # @return [Integer]
      def count
        @count ||=
          @terms.distinct_posts ? Pairing.new(voices).weight : voices.sum { |v| v.values.max }
      end

      def complaints
        counted.size
      end

      def people
        counted.map(&:reporter_id).uniq.size
      end

      def posts
        counted.map { |mark| post_of(mark) }.uniq.size
      end

      # @return [Boolean] whether people have to look
      def review?
        count >= @terms.before_review
      end

      private

      def counts?(mark)
        !mark.ended && mark.weight.positive? && here?(mark) && in_time?(mark) &&
          (mark.upheld || !@terms.upheld_only?)
      end

      def here?(mark)
        !@terms.by_community? || mark.community_id == @community_id
      end

      # The last day counts, as does the first of the window.
      def in_time?(mark)
        mark.expires_on >= @day && mark.counted_on > @day - @terms.window_days
      end

      # Each counts once: a person, should people be told apart; else a quarrel or a single complaint.
      def voices
        @voices ||= counted.group_by { |mark| voice_of(mark) }.values.map { |marks| voice(marks) }
      end

      def voice_of(mark)
        return mark.reporter_id if @terms.distinct_reporters
        mark.quarrel ? [mark.reporter_id, mark.quarrel] : [mark.reporter_id, mark.id, :alone]
      end

      def voice(marks)
        marks.group_by { |mark| post_of(mark) }.transform_values { |same| same.map(&:weight).max }
      end

      # What is about no post stands for itself.
      def post_of(mark)
        mark.target || [:alone, mark.id]
      end
    end
  end
end
