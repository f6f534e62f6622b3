# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # How people come into communities and go: requests in core's review queue, bars, and core's own ways into a group.
    module Joining
      class << self
        def install(plugin)
          EntryPoints.review(plugin, ::ReviewableMedicalMembershipRequest)
          SideDoors.install(plugin)
          Leavers.install(plugin)
          Reactions.install(plugin)
          Chats.install(plugin)
        end
      end
    end
  end
end
