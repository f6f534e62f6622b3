# frozen_string_literal: true

module ::MedicalCommunities
  # Follow for many people at once. Groups are compared in the database; only those in whose communities something may
  # change are looked at one by one.
  class Credential::FollowMany
    include Service::Base

    BATCH = 200

    step :follow_groups
    step :follow_communities

    private

    def follow_groups(user_ids:)
      VerifiedGroups.new(user_ids).follow
    end

    def follow_communities(user_ids:)
      concerned = [
        Membership.where(user_id: user_ids),
        Departure.where(user_id: user_ids, way: "credential_expired"),
      ]
      ids = concerned.flat_map { |records| records.distinct.pluck(:user_id) }.uniq
      User
        .where(id: ids)
        .find_each(batch_size: BATCH) { |user| Credential::Follow.call(user: user) }
    end
  end
end
