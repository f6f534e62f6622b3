# frozen_string_literal: true

module ::MedicalCommunities
  # Somebody who may takes a strike back, and says why: another person than who upheld its complaint.
  class Pardon::Give
    include Service::Base

    params do
      attribute :strike_id, :integer
      attribute :note, :string

      before_validation { self.note = note&.strip.presence }
      validates :note, presence: true, length: { maximum: Pardon::MOST_WORDS }
    end

    model :strike
    policy :about_another
    policy :another_person
    policy :in_force
    model :pardon

    private

    def fetch_strike(params:, guardian:)
      found = Strike.find_by(id: params.strike_id)
      found if found && known?(found, guardian.user)
    end

    # To others there is no such strike.
    def known?(strike, user)
      user && (user.admin? || strike.community&.moderated_by?(user))
    end

    def about_another(strike:, guardian:)
      context[:reviewers] = Strikes::Reviewers.new(strike)
      context[:reviewers].include?(guardian.user)
    end

    # The only administrator may.
    def another_person(reviewers:, guardian:)
      reviewers.impartial?(guardian.user) || reviewers.only?(guardian.user)
    end

    def in_force(strike:)
      strike.in_force?
    end

    def fetch_pardon(strike:, params:, guardian:)
      Pardon::Record.call(
        strike: strike,
        origin: "pardoned",
        by: guardian.user,
        words: params.note,
      )[
        :pardon
      ]
    end
  end
end
