# frozen_string_literal: true

module ::MedicalCommunities
  # A verifier decides about an application. Runs within the review queue's transaction; whoever comes second finds it
  # decided.
  class CredentialApplication::Decide
    include Service::Base

    EVENTS = { "granted" => "granted", "declined" => "declined", "more" => "asked-for-more" }.freeze

    params do
      include ReadableDays

      attribute :outcome, :string
      attribute :level, :integer
      attribute :valid_until, :date
      attribute :specialty_ids, :array, default: []
      attribute :reason, :string
      attribute :note, :string

      readable_days :valid_until

      before_validation do
        self.note = note&.strip.presence
        self.reason = reason.presence
        self.specialty_ids = Array.wrap(specialty_ids).map { |id| id.to_s.to_i }.uniq
      end

      validates :outcome, inclusion: { in: EVENTS.keys }
      validates :note, length: { maximum: CredentialDecision::MOST_WORDS }
      validates :reason, inclusion: { in: CredentialDecision::REASONS }, unless: :granted?
      validates :level, inclusion: { in: Credential::LEVELS }, if: :granted?

      def granted?
        outcome == "granted"
      end
    end

    model :application
    policy :waiting
    policy :applicant_there
    policy :free_to_decide
    model :specialties, optional: true
    model :assessment
    policy :day_fits
    policy :level_carried
    policy :specialties_chosen
    step :decide

    private

    # Until the decision is written nobody withdraws, and nobody else decides.
    def fetch_application(application_id:)
      CredentialApplication.lock.find_by(id: application_id)
    end

    def waiting(application:)
      application.waiting?
    end

    def applicant_there(application:)
      application.applicant.present?
    end

    def free_to_decide(application:, guardian:)
      CredentialApplication::Hindrance.new(application, guardian).key.nil?
    end

    def fetch_assessment(params:, application:, specialties:, guardian:)
      rest = { level: params.level, specialties: specialties }
      opinions = CredentialApplication::Seconds.new(application, **rest).opinions
      CredentialApplication::Assessment.new(application, guardian.user, opinions: opinions)
    end

    def day_fits(params:, assessment:)
      context[:valid_until] = params.valid_until || assessment.usual_end
      return true unless params.granted?
      latest = Time.zone.today + CredentialApplication::Assessment::LONGEST_YEARS.years
      context[:valid_until].between?(Time.zone.tomorrow, latest)
    end

    def level_carried(params:, assessment:)
      context[:most] = assessment.reachable_level
      !params.granted? || params.level <= context[:most]
    end

    def fetch_specialties(params:, application:, guardian:)
      guardian
        .medical_verifiers
        .covered(application)
        .select { |one| params.specialty_ids.empty? || params.specialty_ids.include?(one.id) }
    end

    def specialties_chosen(params:, specialties:)
      !params.granted? || specialties.any?
    end

    def decide(params:, assessment:)
      return turn_down unless params.granted?
      assessment.needs_second?(params.level) ? second : grant
    end

    def turn_down
      close(reason: context[:params].reason)
    end

    # One would grant it. The application goes on waiting, for another.
    def second
      application = context[:application]
      opinion = application.opinions.find_or_initialize_by(user: actor)
      opinion.update!(level: context[:params].level, valid_until: context[:valid_until])
      application.update!(claimed_by: nil, claimed_at: nil)
      note_in_ledger("seconded", level: opinion.level)
    end

    def grant
      given = context.to_h.slice(:application, :assessment, :specialties, :valid_until, :guardian)
      granted = CredentialApplication::Grant.call(**given, level: context[:params].level)
      seconder = context[:assessment].others.first&.user
      close(credential: granted[:credential], seconded_by: seconder)
    end

    # The number itself is needed no longer.
    def close(**rest)
      params = context[:params]
      context[:application].close(params.outcome, by: actor, note: params.note, **rest)
      context[:application].update!(number: nil)
      note_in_ledger(EVENTS.fetch(params.outcome), reason: params.reason, level: params.level)
    end

    def actor
      context[:guardian].user
    end

    def note_in_ledger(event, **facts)
      LedgerEntry.note(
        event,
        by: actor,
        subject: context[:application].applicant,
        application_id: context[:application].id,
        facts: facts.compact,
      )
    end
  end
end
