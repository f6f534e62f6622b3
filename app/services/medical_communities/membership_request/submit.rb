# frozen_string_literal: true

module ::MedicalCommunities
  # Someone asks to join: what the community asks for is there, its rules are accepted, and its moderators get to
  # decide.
  class MembershipRequest::Submit
    include Service::Base

    params do
      attribute :community_id, :integer
      attribute :words, :string
      attribute :accepts, :integer

      before_validation { self.words = words&.strip }
      validates :words, length: { maximum: MembershipRequest::MOST_WORDS }
    end

    model :community
    policy :not_member
    policy :not_barred
    policy :not_waiting
    policy :cooled_down
    model :rules, optional: true
    policy :rules_unchanged
    policy :complete

    try(ActiveRecord::RecordNotUnique) do
      transaction do
        step :accept_rules
        step :record
        step :ask_moderators
      end
    end

    private

    def fetch_community(params:, guardian:)
      found = Community.find_by(id: params.community_id)
      found if found&.member_group && found.category && found.shown_to?(guardian.user)
    end

    def not_member(community:, guardian:)
      !community.member?(guardian.user)
    end

    def not_barred(community:, guardian:)
      own(Bar, community, guardian).in_force.none?
    end

    def not_waiting(community:, guardian:)
      own(MembershipRequest, community, guardian).waiting.none?
    end

    def cooled_down(community:, guardian:)
      context[:former] = own(MembershipRequest, community, guardian).order(:id).last
      context[:former]&.ask_again_on.nil?
    end

    def fetch_rules(community:)
      RulesVersion.in_force(community)
    end

    # What was accepted is what is in force, or nothing was.
    def rules_unchanged(params:, rules:)
      params.accepts.nil? || params.accepts == rules&.id
    end

    def complete(community:, guardian:, params:)
      context[:accepts] = params.accepts.present?
      accepted = context[:accepts] || Acceptance.given?(guardian.user, community)
      professional = Professional.new(guardian.user)
      context[:missing] = JoinRules.new(community).missing(professional, accepted: accepted)
      context[:missing].empty?
    end

    def accept_rules(accepts:, rules:, guardian:)
      Acceptance.find_or_create_by!(rules_version: rules, user: guardian.user) if accepts
    end

    def record(community:, guardian:, params:, former:)
      context[:membership_request] = MembershipRequest.create!(
        community: community,
        applicant: guardian.user,
        former: former,
        words: params.words,
      )
    end

    def ask_moderators(membership_request:)
      ReviewableMedicalMembershipRequest.open(membership_request)
    end

    def own(records, community, guardian)
      records.where(community_id: community.id, user_id: guardian.user.id)
    end
  end
end
