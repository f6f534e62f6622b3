# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # What other settings would make of the complaints that are there. It changes nothing.
    class Preview
      MOST_NAMES = 50

      # @param terms [Terms]
      def initialize(terms)
        @terms = terms
      end

      # @return [Integer] of members who would have a strike
      def people
        counted.size
      end

      # @return [Integer] of members about whom people would be asked
      def reached
        over.size
      end

      # @return [Array<String>] some of them
      def names
        Actor.where(id: over.keys).joins(:user).limit(MOST_NAMES).pluck("users.username").sort
      end

      private

      def over
        @over ||= counted.select { |_id, count| count >= @terms.before_review }
      end

      # @return [Hash] id of a subject => the highest count
      def counted
        @counted ||=
          marks.transform_values { |own| highest(own) }.select { |_id, count| count.positive? }
      end

      def highest(own)
        places = @terms.by_community? ? own.map(&:community_id).uniq : [nil]
        places
          .map do |place|
            Counting.new(own, @terms, day: Time.zone.today, community_id: place).count
          end
          .max
      end

      def marks
        Marks.of_complaints(complaints, @terms)
      end

      def complaints
        first = Time.zone.today - [@terms.window_days, @terms.strike_days].min
        Complaint
          .where.not(subject_id: nil)
          .where.not(ground: Complaint::URGENT)
          .where("medical_complaints.created_at >= ?", first)
      end
    end
  end
end
