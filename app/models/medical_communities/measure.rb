# frozen_string_literal: true

module ::MedicalCommunities
  # What people decided in a standing case, with what was before it.
  class Measure < ActiveRecord::Base
    include Sealed

    KINDS = %w[dismissed warned restricted silenced suspended ban-proposed].freeze
    # Those of a bar, so that the two say the same; each with how to put it right.
    REASONS = {
      "patient-details" => "patient",
      "tone" => "insult",
      "advertising" => "advertising",
      "off-topic" => "off-topic",
      "other" => "other",
    }.freeze
    # At once, and nothing holds on.
    MOMENTARY = %w[dismissed warned ban-proposed].freeze
    # Of one member's own page, and of what is shown beside a case.
    MOST_SHOWN = 20
    MOST_WORDS = 2000

    self.table_name = "medical_measures"

    belongs_to :standing_case, class_name: "MedicalCommunities::StandingCase", inverse_of: :measures
    belongs_to :community, class_name: "MedicalCommunities::Community", optional: true
    belongs_to :taken_by, class_name: "User", optional: true
    belongs_to :undone_by, class_name: "User", optional: true

    validates :kind, inclusion: { in: KINDS }

    seals :note

    scope :standing, -> { where(undone_at: nil) }
    scope :over,
          -> do
            where
              .not(undone_at: nil)
              .or(where(kind: MOMENTARY))
              .or(where(ends_on: ...Time.zone.today))
          end
    # What people decided about somebody, in all cases.
    scope :about,
          ->(actor) { where(standing_case_id: StandingCase.where(subject: actor).select(:id)) }

    # @param reason [String] of REASONS
    # @return [String] in the language at work
    def self.reason(reason)
      I18n.t("medical_communities.bar.reasons.#{reason}")
    end

    # @return [String] how to put it right
    def self.remedy(reason)
      I18n.t("medical_communities.strike.remedies.#{REASONS.fetch(reason, "other")}")
    end

    # @param user [User] who is silenced
    # @return [Boolean] whether that is a measure's doing
    def self.silences?(user)
      measure = about(Actor.where(user_id: user.id)).standing.where(kind: "silenced").last
      measure.present? && measure.before["set"] == moment(user.silenced_till)
    end

    # As the record keeps it: to the last digit, since it is compared and put back.
    def self.moment(time)
      time&.utc&.iso8601(6)
    end

    # @return [Hash] for whom it is about: not who decided
    def for_member
      {
        id: id,
        kind: kind,
        reason: reason && self.class.reason(reason),
        note: note,
        community_name: community&.category&.name,
        taken_on: created_at.to_date,
        ends_on: ends_on,
        undone_on: undone_at&.to_date,
      }
    end

    # @return [Effect]
    def effect
      @effect ||= Effect.of(self)
    end
  end
end
