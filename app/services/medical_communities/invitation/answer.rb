# frozen_string_literal: true

module ::MedicalCommunities
  # Whoever was invited accepts, and is a member when nothing is missing; or declines.
  class Invitation::Answer
    include Service::Base

    params do
      attribute :id, :integer
      attribute :answer, :string
      attribute :accepts, :integer

      validates :answer, inclusion: { in: Invitation::ANSWERS }
    end

    model :invitation
    model :community
    model :rules, optional: true
    policy :rules_unchanged
    policy :complete

    transaction do
      step :accept_rules
      step :record
      policy :admitted
    end

    private

    def fetch_invitation(params:, guardian:)
      Invitation.open.find_by(id: params.id, user_id: guardian.user.id)
    end

    def fetch_community(invitation:)
      found = invitation.community
      found if found&.member_group && found.category
    end

    def fetch_rules(community:)
      RulesVersion.in_force(community)
    end

    def rules_unchanged(params:, rules:)
      params.accepts.nil? || params.accepts == rules&.id
    end

    def complete(params:, community:, guardian:)
      context[:missing] = params.answer == "accepted" ? missing(community, guardian, params) : []
      context[:missing].empty?
    end

    def accept_rules(params:, rules:, guardian:)
      return unless params.accepts && params.answer == "accepted"
      Acceptance.find_or_create_by!(rules_version: rules, user: guardian.user)
    end

    def record(invitation:, params:)
      invitation.update!(answer: params.answer, answered_at: Time.zone.now)
    end

    def admitted(invitation:, params:, community:, guardian:)
      return true if params.answer == "declined"
      Membership::Admit.call(
        community: community,
        user: guardian.user,
        origin: "invitation",
        by: invitation.invited_by || Discourse.system_user,
      ).success?
    end

    def missing(community, guardian, params)
      accepted = params.accepts.present? || Acceptance.given?(guardian.user, community)
      JoinRules.new(community).missing(Professional.new(guardian.user), accepted: accepted)
    end
  end
end
