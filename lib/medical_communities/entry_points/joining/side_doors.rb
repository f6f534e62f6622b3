# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Joining
      # Core's own ways into and out of a member group: invitations, e-mail domains, single sign-on, owners, programs.
      # Not core's events of that kind: single sign-on, for one, does not fire them.
      module SideDoors
        # Core writes past its own models where it adds many, and tells nobody.
        module Together
          def bulk_add(user_ids)
            super.tap { SideDoors.look_at(self, user_ids) if user_ids.present? }
          end
        end

        class << self
          def install(plugin)
            plugin.add_model_callback(:group_user, :after_commit, on: :create) do
              SideDoors.came(user, group_id)
            end
            plugin.add_model_callback(:group_user, :after_commit, on: :destroy) do
              SideDoors.went(user, group_id)
            end
            EntryPoints.patch(plugin) { ::Group.prepend(Together) }
          end

          def came(user, group_id)
            community = community_of(group_id)
            Membership::Recognise.call(community: community, user: user) if community && user
          end

          def went(user, group_id)
            community = community_of(group_id)
            return if community.nil? || user.nil?
            return unless Membership.exists?(community: community, user: user)
            Membership::End.call(
              community: community,
              user: user,
              way: "removed",
              by: Discourse.system_user,
            )
          end

          def look_at(group, user_ids)
            return unless SiteSetting.medical_communities_enabled && community_of(group.id)
            User.where(id: user_ids).find_each { |user| came(user, group.id) }
          end

          private

          # Most groups are no community's: from memory.
          def community_of(group_id)
            charter = Charter.all.find { |one| one.member_group_id == group_id }
            charter && Community.find_by(id: charter.community_id)
          end
        end
      end
    end
  end
end
