# frozen_string_literal: true

module ::MedicalCommunities
  # The members of a community, for those who run it; and the way out, for each of them.
  class MembershipsController < ::ApplicationController
    include Refusing
    include ForModerators

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :keep_private

    def index
      found = people(members, params[:q])
      render json: {
               people:
                 serialize_data(
                   found.first(PAGE),
                   ModerationPersonSerializer,
                   memberships: memberships(found),
                   moderator_ids: moderator_ids,
                 ),
               more: found.size > PAGE,
             }
    end

    def destroy
      given = { community_id: params[:id], reason: params[:reason] }
      Membership::Leave.call(params: given, guardian: guardian) do |result|
        on_success { render json: success_json }
        on_model_not_found(:community) { raise Discourse::NotFound }
        on_failure { refuse(result, "membership", %i[member]) }
      end
    end

    private

    def members
      in_group = GroupUser.where(group_id: moderated_community.member_group_id)
      User.real.where(id: in_group.select(:user_id))
    end

    def memberships(found)
      Membership.where(community: moderated_community, user_id: found.map(&:id)).index_by(&:user_id)
    end

    def moderator_ids
      GroupUser.where(group_id: moderated_community.moderator_group_ids).pluck(:user_id)
    end
  end
end
