# frozen_string_literal: true

module ::MedicalCommunities
  # Somebody decides about a complaint, and with it about all posts that the same member wrote in that quarrel: never
  # about their own, never about themselves. Runs within the review queue's transaction.
  class Complaint::Decide
    include Service::Base

    params do
      attribute :outcome, :string
      attribute :reason, :string
      attribute :note, :string
      attribute :posts, :string, default: "leave"

      before_validation do
        self.note = note&.delete("\0")&.strip.presence
        self.reason = reason.presence
        self.posts = "leave" if posts.blank? || outcome != "upheld"
      end

      validates :outcome, inclusion: { in: %w[upheld dismissed] }
      validates :note, length: { maximum: ComplaintDecision::MOST_WORDS }
      validates :reason, inclusion: { in: ComplaintDecision::REASONS }, if: :dismissed?
      validates :posts, inclusion: { in: PostRemoval::Take::CHOICES }

      def dismissed?
        outcome == "dismissed"
      end
    end

    model :complaint
    policy :open
    policy :about_another
    policy :in_charge
    policy :may_take_posts
    step :close
    step :count_again
    step :show_posts
    step :take_posts

    private

    # Until the decision is written nobody withdraws.
    def fetch_complaint(complaint_id:)
      Complaint.lock.find_by(id: complaint_id)
    end

    def open(complaint:)
      complaint.open?
    end

    def about_another(complaint:, guardian:)
      !complaint.concerns?(guardian.user)
    end

    def in_charge(complaint:, guardian:)
      complaint.decided_by?(guardian)
    end

    def may_take_posts(complaint:, params:, guardian:)
      PostRemoval::Take.allowed?(params.posts, complaint.bundle.select(&:open?), guardian)
    end

    def close(complaint:, params:, guardian:)
      context[:decided] = complaint.bundle.select(&:open?)
      context[:decided].each do |one|
        one.close(params.outcome, by: guardian.user, reason: params.reason, note: params.note)
        note(one, params, guardian)
      end
    end

    def show_posts(decided:, params:)
      return unless params.dismissed?
      decided.each { |one| Complaint::Hiding.new(one).show }
    end

    def take_posts(decided:, params:, guardian:)
      return if params.posts == "leave"
      posts = PostRemoval::Take.posts(decided)
      PostRemoval::Take.call(posts: posts, choice: params.posts, guardian: guardian)
    end

    def count_again(decided:)
      decided.each { |one| Strike::Reconsider.call(complaint: one) }
    end

    def note(complaint, params, guardian)
      StandingEntry.note(
        params.outcome,
        by: Actor.of(guardian.user),
        about: complaint.subject,
        complaint_id: complaint.id,
        facts: { reason: params.reason }.compact,
      )
    end
  end
end
