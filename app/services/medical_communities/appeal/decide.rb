# frozen_string_literal: true

module ::MedicalCommunities
  # Another person decides about an appeal: neither whom it is about, nor who complained, nor who decided the complaint.
  # Runs within the review queue's transaction.
  class Appeal::Decide
    include Service::Base

    params do
      attribute :outcome, :string
      attribute :reason, :string
      attribute :note, :string

      before_validation do
        self.note = note&.strip.presence
        self.reason = reason.presence
      end

      validates :outcome, inclusion: { in: %w[pardoned kept] }
      validates :note, length: { maximum: Appeal::MOST_WORDS }
      validates :reason, inclusion: { in: Appeal::REASONS }, if: :kept?

      def kept?
        outcome == "kept"
      end
    end

    model :appeal
    step :lock_subject
    policy :waiting
    policy :may_decide
    policy :another_person
    step :record
    step :note
    step :pardon

    private

    # Until the decision is written nobody withdraws.
    def fetch_appeal(appeal_id:)
      Appeal.lock.find_by(id: appeal_id)
    end

    # Nor does anybody take the strike back.
    def lock_subject(appeal:)
      appeal.strike.subject.lock!
    end

    # The strike may be gone by another way, with nobody having said so yet.
    def waiting(appeal:)
      appeal.waiting? && !Pardon.exists?(strike_id: appeal.strike_id)
    end

    def may_decide(appeal:, guardian:)
      context[:reviewers] = Strikes::Reviewers.new(appeal.strike)
      context[:reviewers].include?(guardian.user)
    end

    # The only administrator may, with words, and it is written down.
    def another_person(reviewers:, guardian:, params:)
      return true if reviewers.impartial?(guardian.user)
      context[:alone] = params.note.present? && reviewers.only?(guardian.user)
    end

    def record(appeal:, params:, guardian:)
      appeal.close(
        params.outcome,
        by: guardian.user,
        reason: (params.reason if params.kept?),
        note: params.note,
      )
    end

    def note(appeal:, params:, guardian:)
      facts = { outcome: params.outcome, reason: appeal.reason, alone: context[:alone] }
      StandingEntry.note(
        "appeal-decided",
        by: Actor.of(guardian.user),
        about: appeal.strike.subject,
        complaint_id: appeal.strike.complaint_id,
        strike_id: appeal.strike_id,
        facts: facts.compact,
      )
    end

    def pardon(appeal:, params:, guardian:)
      if params.kept?
        return Jobs.enqueue(Jobs::MedicalCommunities::FollowStrike, strike_id: appeal.strike_id)
      end
      Pardon::Record.call(strike: appeal.strike, origin: "appeal", by: guardian.user)
    end
  end
end
