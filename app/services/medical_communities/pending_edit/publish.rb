# frozen_string_literal: true

module ::MedicalCommunities
  # Puts a released edit into its post, in the name of who wrote it. The post's own check accepts these words by the
  # release.
  class PendingEdit::Publish
    include ::Service::Base

    model :post
    policy :saved

    private

    def fetch_post(pending_edit:)
      pending_edit.post
    end

    # Core answers false also when there is nothing to change.
    def saved(pending_edit:, post:)
      post.medical_is_reviewed = true
      Current.set(attestation: pending_edit.attestation) do
        PostRevisor.new(post, post.topic).revise!(
          pending_edit.author,
          { raw: pending_edit.raw, edit_reason: pending_edit.edit_reason },
          bypass_rate_limiter: true,
        )
      end
      post.errors.empty?
    end
  end
end
