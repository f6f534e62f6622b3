# frozen_string_literal: true

module ::MedicalCommunities
  # Writes to the member what was decided and why, how to put it right and where to read more; and to administrators
  # what is proposed to them. What a bar or core says by itself is not said twice.
  class Measure::Tell
    include Service::Base

    LETTERS = {
      taken: {
        "warned" => :medical_measure_warned,
        "dismissed" => :medical_measure_dismissed,
      },
      undone: {
        "dismissed" => :medical_measure_reopened,
        "warned" => :medical_measure_undone,
        "suspended" => :medical_measure_undone,
      },
    }.freeze

    model :standing_case
    model :user
    step :write
    step :propose

    private

    def fetch_standing_case(measure:)
      measure.standing_case
    end

    def fetch_user(standing_case:)
      standing_case.subject&.user
    end

    def write(measure:, news:, user:)
      letter = LETTERS.fetch(news)[measure.kind] or return
      letter = :medical_measure_undone if letter == :medical_measure_reopened && !waits?(measure)
      Letter.write(user, letter) { self.class.values(measure) }
    end

    # Another case may have been opened since then, or none.
    def waits?(measure)
      measure.standing_case.open?
    end

    # As when the case was opened: a link, and whom it is about.
    def propose(measure:, news:, standing_case:)
      return unless news == :taken && measure.kind == "ban-proposed"
      standing_case.update!(told_at: nil)
      Jobs.enqueue(Jobs::MedicalCommunities::TellOfCase, standing_case_id: standing_case.id)
    end

    # @return [Hash] in the language at work
    def self.values(measure)
      {
        measure: I18n.t("medical_communities.standing_case.kinds.#{measure.kind}"),
        reason: Measure.reason(measure.reason),
        remedy: Measure.remedy(measure.reason),
        date: Letter.day(measure.ends_on),
        link: Letter.link("/communities/standing"),
      }
    end
  end
end
