# frozen_string_literal: true

module ::MedicalCommunities
  module Strikes
    # Who has strikes, a page at a time: first those about whom the most people complained.
    class Overview
      PAGE = 50

      Row =
        Struct.new(
          :user_id,
          :username,
          :community,
          :count,
          :limit,
          :sentence,
          :review,
          keyword_init: true,
        )

      # @param page [Integer] from 0
      def initialize(page)
        @page = page
      end

      # @return [Array<Row>] one a person, or one a person and community where each counts for itself
      def rows
        subjects.first(PAGE).flat_map { |id| rows_of(id) }
      end

      def more?
        subjects.size > PAGE
      end

      private

      def subjects
        @subjects ||=
          Strike
            .in_force
            .group(:subject_id)
            .order(Arel.sql("COUNT(DISTINCT reporter_id) DESC, MAX(id) DESC"))
            .offset(@page * PAGE)
            .limit(PAGE + 1)
            .pluck(:subject_id)
      end

      def rows_of(id)
        places = terms.by_community? ? marks[id].map(&:community_id).uniq : [nil]
        places.map { |place| row(id, place) }
      end

      def row(id, place)
        counting = Counting.new(marks[id], terms, day: Time.zone.today, community_id: place)
        user = people[id]&.user
        Row.new(
          user_id: user&.id,
          username: user&.username || "##{id}",
          community: names[place],
          count: counting.count,
          limit: terms.before_review,
          sentence: Words.sentence(counting, terms),
          review: reviewed.include?([id, place]),
        )
      end

      def marks
        @marks ||= Marks.of_strikes(Strike.in_force.where(subject_id: subjects))
      end

      def people
        @people ||= Actor.where(id: subjects).includes(:user).index_by(&:id)
      end

      def reviewed
        @reviewed ||=
          StandingCase.open.where(subject_id: subjects).pluck(:subject_id, :community_id).to_set
      end

      def names
        @names ||=
          Community
            .where(id: marks.values.flatten.filter_map(&:community_id).uniq)
            .joins(:category)
            .pluck(:id, "categories.name")
            .to_h
      end

      def terms
        @terms ||= Strikes.terms
      end
    end
  end
end
