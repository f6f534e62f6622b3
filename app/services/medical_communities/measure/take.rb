# frozen_string_literal: true

module ::MedicalCommunities
  # People decide in a standing case: never about themselves, never where they complained. Runs within the review
  # queue's transaction.
  class Measure::Take
    include Service::Base

    params do
      include ReadableDays

      attribute :kind, :string
      attribute :reason, :string
      attribute :note, :string
      attribute :ends_on, :date
      attribute :community_id, :integer

      readable_days :ends_on
      before_validation { self.note = note&.delete("\0")&.strip.presence }

      validates :kind, inclusion: { in: Measure::KINDS }
      validates :reason, inclusion: { in: Measure::REASONS.keys }
      validates :note, length: { maximum: Measure::MOST_WORDS }
      validates :ends_on, presence: true, if: -> { kind == "silenced" }
      validate :ends_later

      def ends_later
        today = Time.zone.today
        return if ends_on.nil? || ends_on.between?(today, today + Bar::Impose::MOST_YEARS.years)
        errors.add(:ends_on, :invalid)
      end
    end

    model :standing_case
    policy :open
    policy :about_another
    policy :in_charge
    policy :offered
    step :prepare
    step :look_elsewhere
    step :record
    step :close
    step :tell

    private

    # Two who decide at once: the second is told.
    def fetch_standing_case(case_id:)
      StandingCase.lock.find_by(id: case_id)
    end

    def open(standing_case:)
      standing_case.open?
    end

    def about_another(standing_case:, guardian:)
      !standing_case.concerns?(guardian.user)
    end

    def in_charge(standing_case:, guardian:)
      standing_case.decided_by?(guardian.user)
    end

    # Without end only administrators keep somebody from the forum.
    def offered(standing_case:, params:, guardian:)
      choices = context[:choices] = StandingCase::Choices.new(standing_case, guardian)
      return false if params.kind == "suspended" && params.ends_on.nil? && !guardian.is_admin?
      choices.kinds.include?(params.kind)
    end

    def prepare(standing_case:, params:, guardian:, choices:)
      context[:measure] = Measure.new(
        standing_case: standing_case,
        taken_by: guardian.user,
        community: (place(choices, params) if params.kind == "restricted"),
        ends_on: (params.ends_on if %w[restricted silenced suspended].include?(params.kind)),
        **params.slice(:kind, :reason, :note),
      )
    end

    # What somebody decided elsewhere is never overwritten.
    def look_elsewhere(measure:)
      context[:hindrance] = measure.effect.hindrance
      fail!("hindered") if context[:hindrance]
    end

    def record(measure:, standing_case:, guardian:, params:)
      measure.save!
      return fail!("not applied") unless measure.effect.apply(guardian.user)
      facts = { kind: measure.kind, reason: measure.reason, until: measure.ends_on }.compact
      note("measure-taken", standing_case, guardian, facts)
    end

    def close(standing_case:, measure:, guardian:)
      return standing_case.update!(handed_up_at: Time.zone.now) if measure.kind == "ban-proposed"
      standing_case.close
      note("case-closed", standing_case, guardian, {})
    end

    def tell(measure:)
      Measure::Tell.call(measure: measure, news: :taken)
    end

    def place(choices, params)
      there = choices.communities
      params.community_id ? there.find { |one| one.id == params.community_id } : there.first
    end

    def note(event, standing_case, guardian, facts)
      StandingEntry.note(
        event,
        by: Actor.of(guardian.user),
        about: standing_case.subject,
        standing_case_id: standing_case.id,
        facts: facts,
      )
    end
  end
end
