# frozen_string_literal: true

module ::MedicalCommunities
  # A member's own strikes, a page at a time, the newest first.
  class Standing
    PAGE = 30
    FETCHED = [
      :pardon,
      :appeal,
      { community: :category },
      { complaint: %i[decision rules_version] },
    ].freeze

    # @param user [User]
    # @param guardian [Guardian] of who reads
    # @param before [Integer, nil] only what is older than this strike
    def initialize(user, guardian:, before: nil)
      @actor = Actor.find_by(user_id: user.id)
      @guardian = guardian
      @before = before
    end

    def strikes
      found.first(PAGE)
    end

    def more?
      found.size > PAGE
    end

    # @return [Array<Hash>] for the whole forum, or for each community that counts for itself
    def counts
      marks = Strikes::Marks.of_strikes(own.in_force).values.flatten
      places = terms.by_community? ? marks.map(&:community_id).uniq : [nil]
      names = Community.where(id: places).includes(:category).to_h { |one| [one.id, one] }
      places.map { |id| count(marks, id, names[id]) }
    end

    # @return [Boolean] whether people look at it now
    def case?
      @actor.present? && StandingCase.open.exists?(subject: @actor)
    end

    # @return [Array<Hash>] what people decided, the newest first
    def measures
      return [] if @actor.nil?
      Measure
        .about(@actor)
        .where.not(kind: "ban-proposed")
        .includes(community: :category)
        .order(id: :desc)
        .limit(Measure::MOST_SHOWN)
        .map(&:for_member)
    end

    # @return [Array<Integer>] of posts that whoever reads may see
    def seen_posts
      about = strikes.filter_map(&:complaint).select(&:about_post?)
      Complaint.seen_posts(@guardian, about.map(&:target_id))
    end

    def terms
      @terms ||= Strikes.terms
    end

    private

    def own
      @actor ? Strike.where(subject_id: @actor.id) : Strike.none
    end

    def found
      @found ||=
        (@before ? own.where(id: ...@before) : own)
          .includes(FETCHED)
          .order(id: :desc)
          .limit(PAGE + 1)
          .to_a
    end

    def count(marks, community_id, community)
      counting =
        Strikes::Counting.new(marks, terms, day: Time.zone.today, community_id: community_id)
      {
        community: community&.category&.name,
        count: counting.count,
        limit: terms.before_review,
        sentence: Strikes::Words.sentence(counting, terms),
      }
    end
  end
end
