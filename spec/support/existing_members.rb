# frozen_string_literal: true

require_relative "joinable"

# A community whose members were there before anybody asked for credentials. What includes it includes Joinable too.
module ExistingMembers
  def self.included(group)
    group.fab!(:veteran) do
      Fabricate(:user, username: "veteran", refresh_auto_groups: true, trust_level: TrustLevel[2])
    end
    group.fab!(:topic) { Fabricate(:topic, category: community.category, user: veteran) }
    group.fab!(:first_post) { Fabricate(:post, topic: topic, user: veteran) }
    group.before { community.member_group.add(veteran) }
  end

  def give_until(day, user_ids: [veteran.id], of: community, **rest)
    result =
      MedicalCommunities::Deadline::Set.call(
        params: {
          community_id: of.id,
          verify_by: day,
          user_ids: user_ids,
          **rest,
        },
        guardian: admin.guardian,
      )
    raise result.inspect_steps unless result.success?
  end

  def membership(user = veteran)
    MedicalCommunities::Membership.find_by(community: community, user: user)
  end

  # Yesterday, which nobody may choose.
  def let_time_run_out(user = veteran)
    give_until(Date.current, user_ids: [user.id])
    membership(user).update_columns(verify_by: Date.yesterday)
  end
end
