# frozen_string_literal: true

module ::MedicalCommunities
  class FoundingPlan
    # Who is in it runs the community. It follows mandates: see Mandate::Follow.
    class ModeratorGroup < GroupPart
      ROLE = "moderator"
      ENDING = "mods"

      private

      # Everybody may write to those who run a community; of a case circle nobody outside learns that they exist.
      def openness
        aliases = Group::ALIAS_LEVELS
        level = circle? ? Group.visibility_levels[:members] : Group.visibility_levels[:public]
        reach = circle? ? aliases[:members_mods_and_admins] : aliases[:everyone]
        {
          visibility_level: level,
          members_visibility_level: level,
          mentionable_level: aliases[:members_mods_and_admins],
          messageable_level: reach,
        }
      end

      def problems_of_adopted
        problems = super
        return problems if problems.any?
        same = wishes.member_group_id == group.id
        same ? problem(:moderator_group_id, "same_group", group: name_of(group)) : {}
      end
    end
  end
end
