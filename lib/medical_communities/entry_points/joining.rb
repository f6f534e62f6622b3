# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # How people come into communities and go: requests in core's review queue, bars, and core's own ways into a group.
    module Joining
      class << self
        def install(plugin)
          review(plugin)
          SideDoors.install(plugin)
          Leavers.install(plugin)
          Reactions.install(plugin)
          Chats.install(plugin)
        end

        private

        def review(plugin)
          plugin.register_reviewable_type(::ReviewableMedicalMembershipRequest)
          ::ReviewableMedicalMembershipRequest::PARAMS.each do |param|
            plugin.add_permitted_reviewable_param(:reviewable_medical_membership_request, param)
          end
          EntryPoints.patch(plugin) { ::Reviewable.singleton_class.prepend(Dossiers) }
        end
      end
    end
  end
end
