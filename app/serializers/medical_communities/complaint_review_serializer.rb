# frozen_string_literal: true

module ::MedicalCommunities
  # A complaint, for those who decide.
  class ComplaintReviewSerializer < ::ApplicationSerializer
    attributes :id,
               :ground,
               :source,
               :target_type,
               :posts,
               :username,
               :reporter,
               :community_name,
               :rule,
               :rules_version,
               :words,
               :created_at,
               :state,
               :is_own,
               :decision

    def posts
      object.bundle.map { |one| post(one) }
    end

    def include_posts?
      object.about_post?
    end

    def username
      object.subject&.user&.username
    end

    def reporter
      object.reporter.user&.username
    end

    def community_name
      object.community&.category&.name
    end

    def rules_version
      object.rules_version&.number
    end

    def is_own
      object.concerns?(scope.user)
    end

    def decision
      made = object.decision
      {
        by: made.decided_by&.username,
        reason: made.reason,
        note: made.note,
        decided_at: made.created_at,
      }
    end

    def include_decision?
      object.decision.present?
    end

    private

    def post(complaint)
      found = complaint.post
      {
        id: complaint.target_id,
        number: found&.post_number,
        url: (found.relative_url if found&.topic),
        hidden: found&.hidden? || false,
        deleted: found.nil? || found.trashed?,
      }
    end
  end
end
