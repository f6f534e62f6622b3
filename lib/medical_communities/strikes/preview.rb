# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # What other settings would make of the complaints that are there. It changes nothing.
    class Preview
      MOST_NAMES = 50

      # @return [Preview] of what is: strikes keep the weight and the last day that they were given
      def self.today
        new(Strikes.terms, Marks.of_strikes(Strike.in_force))
      end

      # @param terms [Terms]
      # @param marks [Hash, nil] as in Marks; nil: as complaints would have left them under these terms
      def initialize(terms, marks = nil)
        @terms = terms
        @marks = marks
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
        @marks ||= Marks.of_complaints(complaints, @terms)
      end

      def complaints
        Complaint
          .where.not(subject_id: nil)
          .where.not(ground: Complaint::URGENT)
          .where("#{since} >= ?", Time.zone.today - [@terms.window_days, @terms.strike_days].min)
      end

      def since
        "medical_complaint#{@terms.upheld_only? ? "_decisions" : "s"}.created_at"
      end
    end
  end
end
