# frozen_string_literal: true

module ::MedicalCommunities
  # A member asks for another person to look at a strike again, within a time.
  class Appeal::Submit
    include Service::Base

    params do
      attribute :strike_id, :integer
      attribute :words, :string

      before_validation { self.words = words&.strip.presence }
      validates :words, presence: true, length: { maximum: Appeal::MOST_WORDS }
    end

    model :strike

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :lock_subject
        policy :in_force
        policy :first_time
        policy :in_time
        step :record
        step :note
        step :ask_reviewers
      end
    end

    private

    def fetch_strike(params:, guardian:)
      Strike
        .joins(:subject)
        .where(medical_actors: { user_id: guardian.user.id })
        .readonly(false)
        .find_by(id: params.strike_id)
    end

    # Nobody takes the strike back meanwhile: the appeal would wait for ever.
    def lock_subject(strike:)
      strike.subject.lock!
      strike.reload
    end

    def in_force(strike:)
      strike.in_force?
    end

    def first_time(strike:)
      strike.appeal.nil?
    end

    def in_time(strike:)
      Time.zone.today <= strike.appeal_until
    end

    def record(strike:, params:)
      context[:appeal] = strike.create_appeal!(words: params.words)
    end

    def note(strike:)
      StandingEntry.note(
        "appealed",
        by: strike.subject,
        about: strike.subject,
        complaint_id: strike.complaint_id,
        strike_id: strike.id,
      )
    end

    def ask_reviewers(appeal:)
      ReviewableMedicalAppeal.open(appeal)
    end
  end
end
