# frozen_string_literal: true

module ::MedicalCommunities
  # Who complained takes it back before anybody has decided. What hid a post stays: people read it first.
  class Complaint::Withdraw
    include Service::Base

    params { attribute :id, :integer }

    model :complaint

    transaction do
      step :lock_complaint
      policy :open
      policy :hides_nothing
      step :withdraw
      step :count_again
    end

    private

    def fetch_complaint(params:, guardian:)
      actor = Actor.find_by(user_id: guardian.user.id)
      actor && Complaint.find_by(id: params.id, reporter_id: actor.id)
    end

    # In the order in which the review queue locks them.
    def lock_complaint(complaint:)
      context[:bundle] = complaint.bundle
      context[:reviewable] = context[:bundle].first.reviewable
      context[:reviewable]&.lock!
      context[:bundle].each(&:lock!)
    end

    def open(bundle:)
      bundle.all?(&:open?)
    end

    def hides_nothing(bundle:)
      bundle.none?(&:hid_at)
    end

    # Without a name: what ends a strike is shown to the person complained about.
    def withdraw(bundle:, guardian:, reviewable:)
      bundle.each do |complaint|
        complaint.close("withdrawn", by: nil)
        StandingEntry.note(
          "withdrawn",
          by: complaint.reporter,
          about: complaint.subject,
          complaint_id: complaint.id,
        )
      end
      reviewable&.settle(guardian.user)
    end

    def count_again(bundle:)
      bundle.each { |complaint| Strike::Reconsider.call(complaint: complaint) }
    end
  end
end
