# frozen_string_literal: true

module ::MedicalCommunities
  # Groups change past core's events too: scripts, imports, merged accounts. Who is barred goes again; of the others
  # the records say what is.
  class Membership::Reconcile
    include Service::Base

    step :take_out_barred
    step :record_arrivals
    step :forget_leavers

    private

    def take_out_barred
      Bar
        .in_force
        .joins(:community)
        .joins(<<~SQL)
          JOIN group_users ON group_users.group_id = medical_communities.member_group_id
                          AND group_users.user_id = medical_bars.user_id
        SQL
        .includes(:community, :user)
        .each { |bar| Membership::Recognise.call(community: bar.community, user: bar.user) }
    end

    # Never more than told of: to take people out whom nobody looked at is for moderators.
    def record_arrivals
      DB.exec(<<~SQL)
        INSERT INTO medical_memberships
          (community_id, user_id, origin, moderators_untold, created_at, updated_at)
        SELECT communities.id, group_users.user_id, 'group', TRUE, NOW(), NOW()
        FROM medical_communities communities
        JOIN group_users ON group_users.group_id = communities.member_group_id
        WHERE group_users.user_id > 0
        ON CONFLICT (community_id, user_id) DO NOTHING
      SQL
    end

    def forget_leavers
      DB.exec(<<~SQL)
        DELETE FROM medical_memberships memberships
        USING medical_communities communities
        WHERE communities.id = memberships.community_id
          AND communities.member_group_id IS NOT NULL
          AND NOT EXISTS (
            SELECT 1 FROM group_users
            WHERE group_users.group_id = communities.member_group_id
              AND group_users.user_id = memberships.user_id
          )
      SQL
    end
  end
end
