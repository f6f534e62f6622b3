# frozen_string_literal: true

module ::MedicalCommunities
  # That someone is asked to moderate a community, with which powers and for how long, and whether they accepted.
  # Core's moderator group follows it: see Mandate::Follow.
  class Mandate < ActiveRecord::Base
    POWERS = %w[
      approve
      decline
      bar
      edit-posts
      delete-posts
      move-topics
      close-topics
      publish-rules
      invite
      decide-held-posts
      edit-dictionary
    ].freeze
    # Who moderated before keeps it for so long without an answer.
    DAYS_TO_ANSWER = 30

    self.table_name = "medical_mandates"

    belongs_to :community, class_name: "MedicalCommunities::Community"
    belongs_to :user
    belongs_to :offered_by, class_name: "User", optional: true

    validates :starts_on, presence: true
    validates :user_id,
              uniqueness: {
                scope: :community_id,
                conditions: -> { standing },
              },
              on: :create
    validate :powers_are_known, :ends_after_it_begins

    scope :standing, -> { where(ended_at: nil) }
    scope :in_force,
          ->(day = Time.zone.today) do
            standing.where(
              "starts_on <= :day AND (ends_on IS NULL OR ends_on >= :day)",
              day: day,
            ).where("accepted_at IS NOT NULL OR answer_by >= :day", day: day)
          end

    # @return [String] offered, provisional, later, in_force, over or ended
    def state(day = Time.zone.today)
      return "ended" if ended_at
      return "over" if ends_on && ends_on < day
      return answer_by && answer_by >= day ? "provisional" : "offered" unless accepted_at
      starts_on > day ? "later" : "in_force"
    end

    def accept
      update!(accepted_at: Time.zone.now) unless accepted_at
    end

    # @param by [User]
    def end(by:)
      update!(ended_at: Time.zone.now, ended_by_id: by.id) unless ended_at
    end

    # @return [Hash] for the staff log
    def in_words
      {
        category_id: community.category_id,
        user_id: user_id,
        powers: powers.join(", "),
        ends_on: ends_on,
      }
    end

    # @return [String] its page, for people
    def path
      "/communities/mandates/#{id}"
    end

    private

    def powers_are_known
      known = powers.is_a?(Array) && powers.any? && (powers - POWERS).empty?
      errors.add(:powers, I18n.t("medical_communities.mandate.no_powers")) unless known
    end

    def ends_after_it_begins
      return if ends_on.nil? || starts_on.nil? || ends_on >= starts_on
      errors.add(:ends_on, I18n.t("medical_communities.mandate.ends_before"))
    end
  end
end
