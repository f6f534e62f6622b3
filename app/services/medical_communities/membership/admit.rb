# frozen_string_literal: true

module ::MedicalCommunities
  # Lets someone into a community: the record first, so that our own watch over its group knows how they came.
  class Membership::Admit
    include Service::Base

    model :group
    policy :not_barred
    policy :verified_where_asked

    transaction do
      step :record
      step :settle_request
      step :add_to_group
    end

    private

    def fetch_group(community:)
      community.member_group
    end

    def not_barred(community:, user:)
      Bar.in_force.where(community: community, user: user).none?
    end

    def verified_where_asked(community:, user:)
      !community.circle? || Professional.new(user).verified?
    end

    def record(community:, user:, origin:, by:)
      context[:membership] = Membership.find_or_create_by!(
        community: community,
        user: user,
      ) do |membership|
        membership.assign_attributes(origin: origin, brought_by: by, verify_by: context[:verify_by])
      end
    end

    # Who came another way asks no longer.
    def settle_request(community:, user:, origin:)
      return if origin == "request"
      MembershipRequest::Settle.call(scope: { community: community, user_id: user.id })
    end

    def add_to_group(group:, user:, by:)
      return if GroupUser.exists?(group_id: group.id, user_id: user.id)
      group.add(user)
      GroupActionLogger.new(by, group).log_add_user_to_group(user)
    end
  end
end
