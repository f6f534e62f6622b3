# frozen_string_literal: true

module ::MedicalCommunities
  # An appeal for those who decide: the strike, what the member says, and who decided before. Not who complained: whom
  # it is about may be one of those who see it.
  class AppealReviewSerializer < ::ApplicationSerializer
    attributes :id,
               :username,
               :words,
               :state,
               :created_at,
               :reason,
               :rules_number,
               :community_id,
               :community_name,
               :counted_on,
               :expires_on,
               :upheld_by,
               :is_mine_to_decide,
               :decided_by,
               :decided_at,
               :note,
               :post_id

    def username
      strike.subject&.user&.username
    end

    def reason
      Strikes::Words.reason(strike)
    end

    def rules_number
      strike.complaint&.rules_version&.number
    end

    delegate :community_id, :counted_on, :expires_on, to: :strike

    def community_name
      strike.community&.category&.name
    end

    # Nil: nobody has looked at the complaint.
    def upheld_by
      decider = strike.complaint&.decision
      decider&.decided_by&.username if decider&.outcome == "upheld"
    end

    def is_mine_to_decide
      !reviewers.involved?(scope.user) && (scope.user.admin? || !reviewers.decided?(scope.user))
    end

    def decided_by
      object.decided_by&.username
    end

    def decided_at
      object.closed_at
    end

    def post_id
      strike.complaint.target_id if strike.complaint&.about_post?
    end

    private

    def strike
      object.strike
    end

    def reviewers
      @reviewers ||= Strikes::Reviewers.new(strike)
    end
  end
end
