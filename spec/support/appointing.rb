# frozen_string_literal: true

# Makes somebody a moderator of a community: the group follows mandates, so adding to it alone would not last.
module Appointing
  def appoint(user, community, powers: MedicalCommunities::Mandate::POWERS)
    MedicalCommunities::Mandate.create!(
      community: community,
      user: user,
      powers: powers,
      starts_on: Time.zone.today,
      accepted_at: Time.zone.now,
    )
    MedicalCommunities::ModeratorGroups.follow(community.moderator_group)
  end
end
