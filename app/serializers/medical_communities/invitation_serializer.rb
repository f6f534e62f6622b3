# frozen_string_literal: true

module ::MedicalCommunities
  # An invitation, for whom it is for.
  class InvitationSerializer < ::ApplicationSerializer
    attributes :id, :community_id, :community_name, :created_at

    def community_name
      object.community.category&.name
    end
  end
end
