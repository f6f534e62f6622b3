# frozen_string_literal: true

module ::MedicalCommunities
  # What came past us or by the calendar alone: credentials whose first day is today, other days of grace, accounts
  # that became one, rows that a program wrote. Compares what is with what should be, and repairs what differs.
  class Credential::Reconcile
    include Service::Base

    BATCH = 200

    step :follow_groups
    step :follow_communities

    private

    def follow_groups
      VerifiedGroups.follow_all
    end

    def follow_communities
      User
        .where("users.id IN (#{doubtful})")
        .find_each(batch_size: BATCH) { |user| Credential::Follow.call(user: user) }
    end

    # Members with a mark who may have what is asked again; members without one whose credentials are all over; and
    # whom time took out of a circle, who are verified again.
    def doubtful
      in_force = Credential.in_force.select(:user_id)
      marked = Membership.where.not(credential_gone_on: nil)
      unmarked = Membership.where(credential_gone_on: nil).joins(:community).merge(asking)
      came_back = Departure.where(way: "credential_expired", user_id: in_force)
      [
        marked.where(user_id: in_force),
        unmarked.where(user_id: Credential.ended.select(:user_id)).where.not(user_id: in_force),
        came_back,
      ].map { |records| records.select(:user_id).to_sql }.join(" UNION ")
    end

    def asking
      Community.where("medical_communities.closedness = 'circle' OR join_rules <> '{}'")
    end
  end
end
