# frozen_string_literal: true

module ::MedicalCommunities
  # A strike on the page of whom it concerns: what it is for and until when, never who complained.
  class StrikeSerializer < ::ApplicationSerializer
    attributes :id,
               :state,
               :reason,
               :remedy,
               :rules_number,
               :community_id,
               :community_name,
               :about,
               :post_id,
               :counted_on,
               :expires_on,
               :looked_at,
               :appeal_until,
               :may_appeal,
               :removed_on,
               :removed_because,
               :removed_note,
               :appeal

    def reason
      Strikes::Words.reason(object)
    end

    def remedy
      Strikes::Words.remedy(object)
    end

    def rules_number
      object.complaint&.rules_version&.number
    end

    # Nil: it is gone.
    def community_id
      object.community&.id
    end

    def community_name
      object.community&.category&.name
    end

    # post, message or user
    def about
      object.complaint&.target_type
    end

    # Nil: it is gone, or this person may not see it any more.
    def post_id
      id = object.complaint&.target_id
      id if object.complaint&.about_post? && @options[:seen_posts].include?(id)
    end

    # Whether somebody has decided about the complaint.
    def looked_at
      object.complaint&.decision&.outcome == "upheld"
    end

    def may_appeal
      object.open_to_appeal?
    end

    def removed_on
      object.pardon&.created_at&.to_date
    end

    def removed_because
      object.pardon&.origin
    end

    def removed_note
      object.pardon&.note
    end

    def appeal
      own = object.appeal or return
      {
        id: own.id,
        state: own.state,
        words: own.words,
        reason: own.reason && Strikes::Words.appeal_reason(own.reason),
        note: own.note,
        closed_on: own.closed_at&.to_date,
      }
    end
  end
end
