# frozen_string_literal: true

module ::MedicalCommunities
  # Ends a membership: the record first, as in Admit.
  class Membership::End
    include Service::Base

    transaction do
      step :forget
      step :record
      step :take_out_of_group
    end

    private

    def forget(community:, user:)
      Membership.where(community: community, user: user).delete_all
    end

    def record(community:, user:, way:, by:)
      Departure.create!(
        community: community,
        user: user,
        way: way,
        reason: context[:reason],
        ended_by: by,
      )
    end

    def take_out_of_group(community:, user:, by:)
      group = community.member_group
      return unless group&.remove(user)
      GroupActionLogger.new(by, group).log_remove_user_from_group(user)
    end
  end
end
