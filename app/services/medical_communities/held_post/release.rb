# frozen_string_literal: true

module ::MedicalCommunities
  class HeldPost
    # A person lets a held text through. Words that a reviewer changed are examined again first; nobody releases
    # their own post, but for an administrator who is alone, with a reason.
    #
    # Runs inside core's approval, before the post is made: its check looks for the release of that text.
    class Release
      include ::Service::Base

      params do
        attribute :reason, :string
        validates :reason, length: { maximum: MedicalCommunities::Release::REASON_LENGTH }
      end

      policy :waiting
      policy :publishable
      policy :unchanged
      policy :may_release
      policy :says_why
      policy :passes
      model :release, :record

      private

      def waiting(held_post:)
        held_post.pending? && held_post.kept?
      end

      def publishable(held_post:)
        held_post.publishable?
      end

      def unchanged(held_post:)
        !held_post.outdated?
      end

      def may_release(held_post:, guardian:)
        !held_post.author?(guardian.user) || held_post.reviewers.only?(guardian.user)
      end

      def says_why(held_post:, guardian:, params:)
        !held_post.author?(guardian.user) || params.reason.present?
      end

      # Whoever releases has read what waits for a person; what the author was asked to change, nobody settled.
      def passes(held_post:)
        return true unless held_post.reworded?
        verdict = Submission::Judge.verdict(held_post.submission, charter: held_post.charter)
        context[:verdict] = verdict
        !verdict.refuse?
      end

      def record(held_post:, guardian:, params:)
        MedicalCommunities::Release.create!(
          reviewable: held_post.reviewable,
          post: held_post.post,
          user: held_post.author,
          released_by: guardian.user,
          digest: held_post.submission.digest,
          reason: params.reason.presence,
        )
      end
    end
  end
end
