# frozen_string_literal: true

module ::MedicalCommunities
  # A request to join, for the applicant.
  class MembershipRequestSerializer < ::ApplicationSerializer
    attributes :id,
               :community_id,
               :community_name,
               :state,
               :words,
               :created_at,
               :decided_at,
               :reason,
               :note,
               :ask_again_on

    def community_name
      object.community.category&.name
    end

    def decided_at
      object.closed_at
    end

    def reason
      object.membership_decision&.reason
    end

    def note
      object.membership_decision&.note
    end
  end
end
