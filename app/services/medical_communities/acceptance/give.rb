# frozen_string_literal: true

module ::MedicalCommunities
  # Someone accepts the rules in force in a community. The same again changes nothing.
  class Acceptance::Give
    include ::Service::Base

    params do
      attribute :community_id, :integer
      attribute :rules_version_id, :integer
    end

    model :community
    policy :may_see
    model :version
    policy :in_force
    step :accept

    private

    def fetch_community(params:)
      Community.find_by(id: params.community_id)
    end

    def may_see(community:, guardian:)
      guardian.authenticated? && community.shown_to?(guardian.user)
    end

    def fetch_version(community:)
      RulesVersion.in_force(community)
    end

    # Nobody accepts what they have not read.
    def in_force(version:, params:)
      version.id == params.rules_version_id
    end

    def accept(version:, guardian:)
      Acceptance.insert(
        { rules_version_id: version.id, user_id: guardian.user.id, created_at: Time.zone.now },
        unique_by: %i[rules_version_id user_id],
      )
    end
  end
end
