# frozen_string_literal: true

module ::MedicalCommunities
  # A verified colleague vouches for somebody, or does not. Once; whoever does never decides about that person.
  class Vouch::Answer
    include Service::Base

    ANSWERS = { "confirmed" => :confirmed_at, "declined" => :declined_at }.freeze

    params do
      attribute :id, :integer
      attribute :answer, :string

      validates :answer, inclusion: { in: ANSWERS.keys }
    end

    transaction do
      model :vouch
      policy :not_answered
      policy :may_vouch
      step :answer
      step :note
    end

    private

    def fetch_vouch(params:, guardian:)
      Vouch.lock.find_by(id: params.id, voucher_id: guardian.user.id)
    end

    def not_answered(vouch:)
      vouch.state == "waiting"
    end

    def may_vouch(vouch:, params:, guardian:)
      params.answer == "declined" || Vouch.from?(guardian.user, [])
    end

    def answer(vouch:, params:)
      vouch.update!(ANSWERS.fetch(params.answer) => Time.zone.now)
    end

    # What was declined is between the two.
    def note(vouch:, params:, guardian:)
      return unless params.answer == "confirmed"
      LedgerEntry.note("vouched", by: guardian.user, subject: vouch.user)
    end
  end
end
