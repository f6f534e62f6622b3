# frozen_string_literal: true

module ::MedicalCommunities
  # Takes a measure back: what was before it is again, and what others decided since then stays.
  class Measure::Undo
    include Service::Base

    class << self
      # @param measure [Measure]
      # @param guardian [Guardian]
      # @return [Boolean]
      def allowed?(measure, guardian)
        return false unless measure.standing_case.decided_by?(guardian.user)
        user = measure.standing_case.subject.user
        case measure.kind
        when "silenced"
          user.nil? || guardian.can_unsilence_user?(user)
        when "suspended"
          user.nil? || suspendable?(user, guardian)
        when "restricted"
          restrictable?(measure, guardian)
        else
          true
        end
      end

      private

      # Core lets nobody suspend who is staff: who became so since then is still to be given back what was.
      def suspendable?(user, guardian)
        guardian.is_admin? || guardian.can_suspend?(user)
      end

      # With a community its restrictions are gone.
      def restrictable?(measure, guardian)
        community = measure.community
        community.nil? ||
          (
            community.moderated_by?(guardian.user) &&
              Powers.include?(guardian.user, community.category_id, "bar")
          )
      end
    end

    params { attribute :id, :integer }

    transaction do
      model :measure
      policy :about_another
      policy :in_charge
      policy :standing
      step :take_back
      step :record
      step :reopen
    end

    step :tell

    private

    # To others there is none.
    def fetch_measure(params:, guardian:)
      found = Measure.find_by(id: params.id)
      return if found.nil? || !known?(found.standing_case, guardian.user)
      found.standing_case.lock_all
      found.lock!
    end

    def known?(standing_case, user)
      return false if user.nil?
      user.staff? || standing_case.community&.moderated_by?(user)
    end

    def about_another(measure:, guardian:)
      !measure.standing_case.concerns?(guardian.user)
    end

    def in_charge(measure:, guardian:)
      self.class.allowed?(measure, guardian)
    end

    def standing(measure:)
      measure.undone_at.nil?
    end

    def take_back(measure:, guardian:)
      fail!("not taken back") unless measure.effect.take_back(guardian.user)
    end

    def record(measure:, guardian:)
      measure.update!(undone_at: Time.zone.now, undone_by: guardian.user)
      StandingEntry.note(
        "measure-undone",
        by: Actor.of(guardian.user),
        about: measure.standing_case.subject,
        standing_case_id: measure.standing_case_id,
        facts: {
          kind: measure.kind,
        },
      )
    end

    # What was dismissed waits again, and what was handed up goes back.
    def reopen(measure:, guardian:)
      StandingCase::Reopen.call(standing_case: measure.standing_case, measure: measure)
    end

    def tell(measure:)
      Measure::Tell.call(measure: measure, news: :undone)
    end
  end
end
