# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # Who is in it is a member: reads and writes.
    class MemberGroup < GroupPart
      ROLE = "member"
      ENDING = "members"

      private

      def openness
        levels = Group.visibility_levels
        {
          visibility_level: circle? ? levels[:members] : levels[:public],
          members_visibility_level:
            wishes.closedness == "open" ? levels[:logged_on_users] : levels[:members],
          mentionable_level: Group::ALIAS_LEVELS[:members_mods_and_admins],
          messageable_level: Group::ALIAS_LEVELS[:members_mods_and_admins],
        }
      end

      def problems_of_adopted
        problems = super
        return problems if problems.any?
        other = Community.find_by(member_group_id: group.id)
        other ? problem(:member_group_id, "group_of_another", group: name_of(group)) : {}
      end
    end
  end
end
